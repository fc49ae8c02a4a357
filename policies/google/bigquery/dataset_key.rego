# METADATA
# title: Datasets are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/customer-managed-encryption
# custom:
#   kind: google.bigquery.dataset
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `default_encryption_configuration.kms_key_name`."
#   controls: {cis-gcp-2.0: ["7.3"], nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_81]}
package onus.google.bigquery.dataset_key

unmet contains lack if {
	some r in input.kinds["google.bigquery.dataset"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
