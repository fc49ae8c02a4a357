# METADATA
# title: Kinesis streams are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
# custom:
#   kind: aws.kinesis.stream
#   class: encryption-at-rest
#   severity: high
#   attributes: [encryption_type]
#   help: >-
#     Set `encryption_type = "KMS"` and a `kms_key_id` (`StreamEncryption` in CloudFormation).
#   controls:
#     aws-fsbp: [Kinesis.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_43]
#     trivy: [AWS-0064]
#     kics: [7f65be75-90ab-4036-8c2a-410aef7bb650, 862fe4bf-3eec-4767-a517-40f378886b88]
#     cfn-nag: [W49]
#     cfn-guard: [KINESIS_STREAM_ENCRYPTION_RULE]
#     config-lint: [KINESIS_STREAM_ENCRYPTION]
#     terrascan: [AC_AWS_0157]
package onus.aws.kinesis.stream_encryption

unmet contains lack if {
	some r in input.kinds["aws.kinesis.stream"]
	r.encryption_type != "KMS"
	lack := {
		"resource": r.address,
		"attribute": "encryption_type",
		"message": "records are stored without encryption",
	}
}
