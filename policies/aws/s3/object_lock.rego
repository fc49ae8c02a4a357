# METADATA
# title: Objects can be locked against deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
# custom:
#   kind: aws.s3.bucket
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [object_lock]
#   help: Set `object_lock_enabled = true` (`ObjectLockEnabled`) when the bucket is made.
#   controls: {aws-fsbp: [S3.15], nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_AWS_143], cfn-guard: [S3_BUCKET_DEFAULT_LOCK_ENABLED]}
package onus.aws.s3.object_lock

_locked(value) if value == true

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	object_lock := r.object_lock
	not _locked(object_lock)
	lack := {
		"resource": r.address,
		"attribute": "object_lock",
		"message": "versions can be deleted by whoever may delete",
	}
}
