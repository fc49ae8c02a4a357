# METADATA
# title: Trail logs are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   help: "Set `kms_key_id` to a key of your own."
#   aliases: {checkov: [CKV_AWS_35], trivy: [AWS-0015]}
package onus.aws.cloudtrail.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "log files are encrypted with a key that S3 manages",
	}
}
