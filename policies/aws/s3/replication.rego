# METADATA
# title: Objects are replicated
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html
# custom:
#   kind: aws.s3.bucket
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [replication]
#   help: Add a replication configuration to a bucket in another region.
#   controls: {aws-fsbp: [S3.7], nist-800-53-r5: [CP-6, CP-9]}
#   aliases: {checkov: [CKV_AWS_144], cfn-guard: [S3_BUCKET_REPLICATION_ENABLED], regula: [FG_R00275]}
package onus.aws.s3.replication

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.replication == false
	lack := {
		"resource": r.address,
		"attribute": "replication",
		"message": "objects are in one region only",
	}
}
