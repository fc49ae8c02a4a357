# METADATA
# title: Firehose streams are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
# custom:
#   kind: aws.kinesis.delivery-stream
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   subject_attributes: [stream_type]
#   help: >-
#     Enable `server_side_encryption` (`DeliveryStreamEncryptionConfigurationInput` with a
#     `KeyType` in CloudFormation).
#   controls:
#     aws-fsbp: [DataFirehose.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_240]
#     kics: [5c6dd5e7-1fe0-4cae-8f81-4c122717cef3]
#     cfn-nag: [W88]
#     cfn-guard: [KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE]
#     config-lint: [KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION]
#     terrascan: [AC_AWS_0156]
package onus.aws.kinesis.firehose_encryption

subject contains r.address if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.stream_type == "DirectPut"
}

unmet contains lack if {
	some r in input.kinds["aws.kinesis.delivery-stream"]
	r.encrypted != true
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "records wait for delivery without encryption",
	}
}
