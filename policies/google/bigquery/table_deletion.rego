# METADATA
# title: Terraform does not delete tables
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table
# custom:
#   kind: google.bigquery.table
#   class: backup-recovery
#   severity: low
#   attributes: [deletion_protection]
#   subject_attributes: [view]
#   profile: strict
#   help: "Leave `deletion_protection` out or set it to `true`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_121]}
package onus.google.bigquery.table_deletion

subject contains r.address if {
	some r in input.kinds["google.bigquery.table"]
	r.view == false
}

unmet contains lack if {
	some r in input.kinds["google.bigquery.table"]
	r.view == false
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "a plan can delete the table and its rows",
	}
}
