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
#   aliases: {checkov: [CKV_AWS_21], trivy: [AWS-0090]}
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
