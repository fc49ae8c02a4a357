# METADATA
# title: Schedules are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html
# custom:
#   kind: aws.eventbridge.schedule
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_arn` (`KmsKeyArn` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_297]}
package onus.aws.eventbridge.schedule_key

unmet contains lack if {
	some r in input.kinds["aws.eventbridge.schedule"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the schedule is encrypted with a key that AWS owns",
	}
}
