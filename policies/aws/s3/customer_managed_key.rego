# METADATA
# title: Objects are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   kind: aws.s3.bucket
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [sse_algorithm, kms_key]
#   help: Set `aws:kms` and name a key of your own.
#   controls: {aws-fsbp: [S3.17], nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_145], trivy: [AWS-0132], cfn-guard: [S3_DEFAULT_ENCRYPTION_KMS], terrascan: [AC_AWS_0207]}
package onus.aws.s3.customer_managed_key

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	not startswith(bucket.sse_algorithm, "aws:kms")
	lack := {
		"resource": bucket.address,
		"attribute": "sse_algorithm",
		"rests_on": ["sse_algorithm"],
		"message": "the key is Amazon's: you can neither revoke nor audit it",
	}
}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	startswith(bucket.sse_algorithm, "aws:kms")
	_is_shared(bucket.kms_key)
	lack := {
		"resource": bucket.address,
		"attribute": "kms_key",
		"message": "the key is the account's default key for S3, whose policy you can't change",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if endswith(key, "alias/aws/s3")
