# METADATA
# title: Build output is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
# custom:
#   kind: aws.codebuild.project
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `encryption_key` (`EncryptionKey` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_147]
#     kics: [3deec14b-03d2-4d27-9670-7d79322e3340, d7467bb6-3ed1-4c82-8095-5e7a818d0aad]
#     cfn-guard: [CODEBUILD_ENCRYPTION_KEY_RULE]
#     cfn-nag: [W32]
#     config-lint: [CODEBUILD_PROJECT_ENCRYPTION]
package onus.aws.codebuild.customer_managed_key

_of_aws(key) if key == ""

_of_aws(key) if endswith(key, "alias/aws/s3")

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	_of_aws(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "artifacts are encrypted with the key that S3 manages",
	}
}
