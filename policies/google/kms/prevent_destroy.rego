# METADATA
# title: Terraform does not destroy keys
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/destroy-restore
# custom:
#   kind: google.kms.key
#   class: key-management
#   severity: low
#   attributes: [prevent_destroy]
#   profile: strict
#   help: "Set `lifecycle { prevent_destroy = true }`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_82]}
package onus.google.kms.prevent_destroy

unmet contains lack if {
	some r in input.kinds["google.kms.key"]
	not r.prevent_destroy == true
	lack := {
		"resource": r.address,
		"attribute": "prevent_destroy",
		"message": "a plan can destroy the key, and the data with it",
	}
}
