# METADATA
# title: Tables are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/customer-managed-encryption
# custom:
#   kind: google.bigquery.table
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   subject_attributes: [view]
#   profile: strict
#   help: "Name a key in `encryption_configuration.kms_key_name`, or in the dataset."
#   controls: {cis-gcp-2.0: ["7.2"], nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_80]}
package onus.google.bigquery.table_key

subject contains r.address if {
	some r in input.kinds["google.bigquery.table"]
	r.view == false
}

unmet contains lack if {
	some r in input.kinds["google.bigquery.table"]
	r.view == false
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
