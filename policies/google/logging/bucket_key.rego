# METADATA
# title: Log buckets are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/routing/managed-encryption-storage
# custom:
#   kind: google.logging.bucket
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `cmek_settings.kms_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
package onus.google.logging.bucket_key

unmet contains lack if {
	some r in input.kinds["google.logging.bucket"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
