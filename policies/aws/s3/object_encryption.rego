# METADATA
# title: Objects that the code stores are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
# custom:
#   kind: aws.s3.object
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encryption, kms_key]
#   help: Leave it to the bucket, or set `server_side_encryption`.
#   controls: {nist-800-53-r5: [SC-28]}
#   aliases: {kics: [5fb49a69-8d46-4495-a2f8-9c8c622b2b6e], config-lint: [S3_BUCKET_OBJECT_ENCRYPTION], terrascan: [AC_AWS_0498]}
package onus.aws.s3.object_encryption

unmet contains lack if {
	some r in input.kinds["aws.s3.object"]
	r.encryption == ""
	r.kms_key in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "encryption",
		"message": "the object is stored without encryption",
	}
}
