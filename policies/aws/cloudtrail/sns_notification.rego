# METADATA
# title: Trails announce new log files
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [sns_topic]
#   help: "Set `sns_topic_name` (`SnsTopicName` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_252], kics: [3e09413f-471e-40f3-8626-990c79ae63f3, 482b7d26-0bdb-4b5f-bf6f-545826c0a3dd], terrascan: [AC_AWS_0035]}
package onus.aws.cloudtrail.sns_notification

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.sns_topic == ""
	lack := {
		"resource": r.address,
		"attribute": "sns_topic",
		"message": "nobody is told when a log file arrives",
	}
}
