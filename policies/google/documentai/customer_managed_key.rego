# METADATA
# title: Document AI processors are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/document-ai/docs/cmek
# custom:
#   kind: google.documentai.processor
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `kms_key_name` (`kms_key` of a warehouse)."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV2_GCP_22, CKV2_GCP_23]}
package onus.google.documentai.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.documentai.processor"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
