# METADATA
# title: Repositories are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/cmek
# custom:
#   kind: google.artifacts.repository
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `kms_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_84]}
package onus.google.artifacts.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.artifacts.repository"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
