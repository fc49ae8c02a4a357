# METADATA
# title: Neptune clusters are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html
# custom:
#   kind: aws.neptune.cluster
#   class: availability
#   severity: medium
#   attributes: [deletion_protection]
#   profile: strict
#   help: "Set `deletion_protection = true`."
#   controls: {aws-fsbp: [Neptune.4], nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV2_AWS_58]}
package onus.aws.neptune.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the cluster can be deleted by a single call",
	}
}
