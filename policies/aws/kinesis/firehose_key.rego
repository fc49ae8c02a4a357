# METADATA
# title: Firehose streams use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
# custom:
#   kind: aws.kinesis.delivery-stream
#   class: key-management
#   severity: low
#   attributes: [key_type, kms_key, encrypted]
#   subject_attributes: [stream_type]
#   profile: strict
#   help: >-
#     Set `key_type = "CUSTOMER_MANAGED_CMK"` and `key_arn` in `server_side_encryption`
#     (`KeyType` and `KeyARN` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_241]}
package onus.aws.kinesis.firehose_key

subject contains r.address if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.stream_type == "DirectPut"
}

unmet contains lack if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.key_type != "CUSTOMER_MANAGED_CMK"
	lack := {
		"resource": r.address,
		"attribute": "key_type",
		"message": "the key belongs to Amazon",
		"rests_on": ["key_type"],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.key_type == "CUSTOMER_MANAGED_CMK"
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key is named",
		"rests_on": ["kms_key"],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.key_type == "CUSTOMER_MANAGED_CMK"
	r.encrypted != true
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "the key is named, and not used",
		"rests_on": ["encrypted"],
	}
}
