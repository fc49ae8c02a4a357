# METADATA
# title: Access points block public access
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html
# custom:
#   kind: aws.s3.access-point
#   class: public-exposure
#   severity: high
#   attributes: [block_public_acls, block_public_policy]
#   help: Leave `public_access_block_configuration` out, or set its flags to true.
#   controls: {aws-fsbp: [S3.19], nist-800-53-r5: [AC-3, SC-7]}
#   aliases: {checkov: [CKV_AWS_392]}
package onus.aws.s3.access_point_block

unmet contains lack if {
	some r in input.kinds["aws.s3.access-point"]
	some flag in ["block_public_acls", "block_public_policy"]
	r[flag] == false
	lack := {
		"resource": r.address,
		"attribute": flag,
		"rests_on": [flag],
		"message": sprintf("`%s` is off", [flag]),
	}
}
