# METADATA
# title: What Vertex AI keeps is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/general/cmek
# custom:
#   kind: google.vertex.resource
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `encryption_spec.kms_key_name`."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV2_GCP_24, CKV2_GCP_25, CKV2_GCP_26, CKV_GCP_92, CKV_GCP_96]}
package onus.google.vertex.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.vertex.resource"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
