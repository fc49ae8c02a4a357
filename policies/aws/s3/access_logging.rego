# METADATA
# title: Access to the bucket is logged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
# custom:
#   kind: aws.s3.bucket
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [log_bucket]
#   subject_attributes: [acl]
#   help: Name a log bucket in `aws_s3_bucket_logging`, in CloudFormation in `LoggingConfiguration`.
#   controls: {aws-fsbp: [S3.9], nist-800-53-r5: [AU-2, AU-12], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_18]
#     kics: [4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c, c3ce69fd-e3df-49c6-be78-1db3f802261c, ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4, f861041c-8c9f-4156-acfc-5e6e524f5884]
#     trivy: [AWS-0089, AWS-0163]
#     cfn-guard: [S3_BUCKET_LOGGING_ENABLED]
#     cfn-nag: [W35]
#     regula: [FG_R00031, FG_R00274]
#     terrascan: [AC_AWS_0497]
package onus.aws.s3.access_logging

# A bucket that takes the logs of others doesn't log itself: that would never end.
_takes_logs(bucket) if bucket.acl == "log-delivery-write"

subject contains bucket.address if {
	some bucket in input.kinds["aws.s3.bucket"]
	not _takes_logs(bucket)
}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	bucket.log_bucket in {null, ""}
	lack := {
		"resource": bucket.address,
		"attribute": "log_bucket",
		"message": "nobody can tell who read or wrote what",
	}
}
