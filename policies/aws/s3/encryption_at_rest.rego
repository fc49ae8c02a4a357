# METADATA
# title: Objects are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
# custom:
#   kind: aws.s3.bucket
#   class: encryption-at-rest
#   severity: high
#   attributes: [sse_algorithm]
#   help: Leave the default in place, or name `AES256`, `aws:kms` or `aws:kms:dsse`.
#   controls: {nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03], pci-dss-4: ["3.5.1"]}
#   aliases:
#     checkov: [CKV_AWS_19]
#     kics: [b2e8752c-3497-4255-98d2-e4ae5b46bbf5]
#     trivy: [AWS-0088]
#     cfn-guard: [S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED]
#     cfn-nag: [W41]
#     regula: [FG_R00099]
#     sonar: [S6245]
package onus.aws.s3.encryption_at_rest

_algorithms := {"AES256", "aws:kms", "aws:kms:dsse", "aws:fsx"}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	sse_algorithm := bucket.sse_algorithm
	not sse_algorithm in _algorithms
	lack := {
		"resource": bucket.address,
		"attribute": "sse_algorithm",
		"message": "objects are stored without encryption",
	}
}
