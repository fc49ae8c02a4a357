# METADATA
# title: Dataflow jobs are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys
# custom:
#   kind: google.dataflow.job
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `kms_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_90]}
package onus.google.dataflow.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.dataflow.job"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
