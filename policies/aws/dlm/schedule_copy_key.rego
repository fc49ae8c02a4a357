# METADATA
# title: Copies that are made by the clock use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
# custom:
#   kind: aws.dlm.schedule-copy
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `cmk_arn` in `cross_region_copy_rule` to a key of the other region (`CmkArn` in
#     CloudFormation).
#   aliases: {checkov: [CKV_AWS_256]}
package onus.aws.dlm.schedule_copy_key

unmet contains lack if {
	some r in input.kinds["aws.dlm.schedule-copy"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
