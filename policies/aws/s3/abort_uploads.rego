# METADATA
# title: Uploads that nobody finishes are removed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html
# custom:
#   kind: aws.s3.bucket
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [abort_uploads_days]
#   subject_attributes: [lifecycle_rules]
#   help: Add `abort_incomplete_multipart_upload` to a lifecycle rule.
#   controls: {nist-800-53-r5: [SI-12]}
#   aliases: {checkov: [CKV_AWS_300]}
package onus.aws.s3.abort_uploads

subject contains r.address if {
	some r in input.kinds["aws.s3.bucket"]
	r.lifecycle_rules > 0
}

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.lifecycle_rules > 0
	r.abort_uploads_days in {0, null}
	lack := {
		"resource": r.address,
		"attribute": "abort_uploads_days",
		"message": "parts of unfinished uploads stay for ever",
	}
}
