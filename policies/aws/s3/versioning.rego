# METADATA
# title: Earlier object versions are kept
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
# custom:
#   kind: aws.s3.bucket
#   class: backup-recovery
#   severity: medium
#   attributes: [versioning]
#   help: Set the versioning status to `Enabled`.
#   controls: {aws-fsbp: [S3.14], nist-800-53-r5: [CP-9, SI-12], csa-ccm-4: [BCR-08]}
#   aliases:
#     checkov: [CKV_AWS_21]
#     kics: [568a4d22-3517-44a6-a7ad-6a7eed88722c, a227ec01-f97a-4084-91a4-47b350c1db54]
#     trivy: [AWS-0090]
#     cfn-guard: [S3_BUCKET_VERSIONING_ENABLED]
#     sonar: [S6252]
#     terrascan: [AC_AWS_0214]
package onus.aws.s3.versioning

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	bucket.versioning != "Enabled"
	lack := {
		"resource": bucket.address,
		"attribute": "versioning",
		"message": "what is overwritten or deleted is lost",
	}
}
