# METADATA
# title: Recordings are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html
# custom:
#   kind: aws.connect.storage
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   subject_attributes: [storage_type]
#   help: "Set `key_id` in `encryption_config`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_269, CKV_AWS_270]}
package onus.aws.connect.storage_key

# Streams of records have keys of their own.
subject contains r.address if {
	some r in input.kinds["aws.connect.storage"]
	r.storage_type in {"S3", "KINESIS_VIDEO_STREAM"}
}

unmet contains lack if {
	some r in input.kinds["aws.connect.storage"]
	r.storage_type in {"S3", "KINESIS_VIDEO_STREAM"}
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "recordings are encrypted with a key that AWS manages",
	}
}
