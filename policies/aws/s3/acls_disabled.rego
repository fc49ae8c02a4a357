# METADATA
# title: Access lists are switched off
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
# custom:
#   kind: aws.s3.bucket
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [object_ownership]
#   help: Leave the ownership out, or set `BucketOwnerEnforced`.
#   controls: {aws-fsbp: [S3.12], nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV2_AWS_65]}
package onus.aws.s3.acls_disabled

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.object_ownership != "BucketOwnerEnforced"
	lack := {
		"resource": r.address,
		"attribute": "object_ownership",
		"message": sprintf("access lists count: the ownership is `%s`", [r.object_ownership]),
	}
}
