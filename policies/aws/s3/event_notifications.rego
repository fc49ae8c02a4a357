# METADATA
# title: The bucket tells of events
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
# custom:
#   kind: aws.s3.bucket
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [notifications]
#   help: Add `aws_s3_bucket_notification` (`NotificationConfiguration`).
#   controls: {aws-fsbp: [S3.11], nist-800-53-r5: [SI-4]}
#   aliases: {checkov: [CKV2_AWS_62]}
package onus.aws.s3.event_notifications

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.notifications == false
	lack := {
		"resource": r.address,
		"attribute": "notifications",
		"message": "nobody hears of changes in the bucket",
	}
}
