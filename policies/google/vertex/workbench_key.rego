# METADATA
# title: Notebooks are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/cmek
# custom:
#   kind: google.vertex.workbench
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `kms_key` of the disks."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV2_GCP_21, CKV2_GCP_27, CKV2_GCP_35]}
package onus.google.vertex.workbench_key

unmet contains lack if {
	some r in input.kinds["google.vertex.workbench"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
