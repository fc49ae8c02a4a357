# METADATA
# title: Cloud SQL is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/cmek
# custom:
#   kind: google.sql.instance
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `encryption_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
package onus.google.sql.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
