# METADATA
# title: Alarms may act
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
# custom:
#   kind: aws.logs.alarm
#   class: monitoring
#   severity: low
#   attributes: [actions_enabled]
#   help: "Leave `actions_enabled` out, or set it to `true`."
#   controls: {aws-fsbp: [CloudWatch.17], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_319], regula: [FG_R00240]}
package onus.aws.logs.alarm_actions_enabled

unmet contains lack if {
	some r in input.kinds["aws.logs.alarm"]
	r.actions_enabled == false
	lack := {
		"resource": r.address,
		"attribute": "actions_enabled",
		"message": "the alarm changes its state and tells nobody",
	}
}
