# METADATA
# title: Keys rotate by themselves
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   kind: aws.kms.key
#   class: key-management
#   severity: medium
#   attributes: [rotation]
#   subject_attributes: [key_spec, key_usage, origin, custom_key_store]
#   help: Set `enable_key_rotation = true` (`EnableKeyRotation` in CloudFormation).
#   controls: {cis-aws-3.0: ["3.6"], aws-fsbp: [KMS.4], nist-800-53-r5: [SC-12, SC-28(3)], pci-dss-4: ["3.7.4"]}
#   aliases:
#     checkov: [CKV_AWS_7]
#     kics: [1c07bfaf-663c-4f6f-b22b-8e2d481e4df5, 22fbfeac-7b5a-421a-8a27-7a2178bb910b, 235ca980-eb71-48f4-9030-df0c371029eb]
#     trivy: [AWS-0065]
#     cfn-guard: [CMK_BACKING_KEY_ROTATION_ENABLED]
#     cfn-nag: [F19]
#     config-lint: [AWS_KMS_KEY_ROTATION]
#     regula: [FG_R00036]
#     terrascan: [AC_AWS_0160]
package onus.aws.kms.rotation

# Only symmetric keys for encryption, made by KMS in its own store, rotate by themselves.
subject contains key.address if {
	some key in input.kinds["aws.kms.key"]
	key.key_spec == "SYMMETRIC_DEFAULT"
	key.key_usage == "ENCRYPT_DECRYPT"
	key.origin in {"AWS_KMS", null}
	key.custom_key_store in {"", null}
}

unmet contains lack if {
	some r in input.kinds["aws.kms.key"]
	r.rotation == false
	lack := {
		"resource": r.address,
		"attribute": "rotation",
		"message": "the key keeps the same material for ever",
	}
}
