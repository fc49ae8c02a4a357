# METADATA
# title: Terraform does not delete Spanner databases
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/spanner_database
# custom:
#   kind: google.spanner.database
#   class: backup-recovery
#   severity: low
#   attributes: [deletion_protection]
#   profile: strict
#   help: "Leave `deletion_protection` out or set it to `true`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_119]}
package onus.google.spanner.deletion_protection

unmet contains lack if {
	some r in input.kinds["google.spanner.database"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "a plan can delete it with what it holds",
	}
}
