# METADATA
# title: A lifecycle says how long objects are kept
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html
# custom:
#   kind: aws.s3.bucket
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [lifecycle_rules]
#   help: Add a lifecycle configuration.
#   controls: {aws-fsbp: [S3.13], nist-800-53-r5: [SI-12]}
#   aliases: {checkov: [CKV2_AWS_61], regula: [FG_R00101]}
package onus.aws.s3.lifecycle

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.lifecycle_rules == 0
	lack := {
		"resource": r.address,
		"attribute": "lifecycle_rules",
		"message": "nothing says how long objects are kept",
	}
}
