# METADATA
# title: Alarms tell somebody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
# custom:
#   kind: aws.logs.alarm
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [actions, other_actions]
#   help: "Name a topic in `alarm_actions`."
#   controls: {aws-fsbp: [CloudWatch.15], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {cfn-guard: [CLOUDWATCH_ALARM_ACTION_CHECK]}
package onus.aws.logs.alarm_actions

unmet contains lack if {
	some r in input.kinds["aws.logs.alarm"]
	count(r.actions) == 0
	count(r.other_actions) == 0
	lack := {
		"resource": r.address,
		"attribute": "actions",
		"message": "the alarm has no action",
	}
}
