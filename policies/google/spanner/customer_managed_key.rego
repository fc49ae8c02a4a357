# METADATA
# title: Spanner databases are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/spanner/docs/cmek
# custom:
#   kind: google.spanner.database
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `encryption_config.kms_key_name`, when the database is made."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_93]}
package onus.google.spanner.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.spanner.database"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
