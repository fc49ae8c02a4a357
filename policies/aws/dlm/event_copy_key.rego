# METADATA
# title: Copies of shared snapshots use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/event-policy.html
# custom:
#   kind: aws.dlm.event-copy
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `cmk_arn` in `encryption_configuration` to a key of the other region (`CmkArn` in
#     CloudFormation).
#   aliases: {checkov: [CKV_AWS_254]}
package onus.aws.dlm.event_copy_key

unmet contains lack if {
	some r in input.kinds["aws.dlm.event-copy"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
