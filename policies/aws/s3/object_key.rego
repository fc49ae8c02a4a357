# METADATA
# title: Objects that the code stores are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   kind: aws.s3.object
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: Name a key with `kms_key_id`.
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)]}
#   aliases: {checkov: [CKV_AWS_181, CKV_AWS_186]}
package onus.aws.s3.object_key

unmet contains lack if {
	some r in input.kinds["aws.s3.object"]
	r.kms_key in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the object names no key",
	}
}
