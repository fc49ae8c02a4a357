# METADATA
# title: Terraform does not delete Bigtable instances
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_instance
# custom:
#   kind: google.bigtable.instance
#   class: backup-recovery
#   severity: low
#   attributes: [deletion_protection]
#   profile: strict
#   help: "Leave `deletion_protection` out or set it to `true`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_122]}
package onus.google.bigtable.deletion_protection

unmet contains lack if {
	some r in input.kinds["google.bigtable.instance"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "a plan can delete it with what it holds",
	}
}
