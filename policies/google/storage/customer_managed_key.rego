# METADATA
# title: Buckets are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/encryption/customer-managed-keys
# custom:
#   kind: google.storage.bucket
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `encryption.default_kms_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {trivy: [GCP-0066]}
package onus.google.storage.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
