# METADATA
# title: Shared snapshots are encrypted when they are copied
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/event-policy.html
# custom:
#   kind: aws.dlm.event-copy
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   help: >-
#     Set `encrypted = true` in `encryption_configuration` of `cross_region_copy` (`Encrypted`
#     in CloudFormation).
#   aliases:
#     checkov: [CKV_AWS_253]
#     cfn-nag: [W81]
#     cfn-guard: [DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE]
package onus.aws.dlm.event_copy_encryption

unmet contains lack if {
	some r in input.kinds["aws.dlm.event-copy"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "the copy is not encrypted",
	}
}
