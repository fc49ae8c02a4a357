# METADATA
# title: SageMaker notebooks use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   kind: aws.sagemaker.notebook
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_22, CKV_AWS_187]
#     kics: [709e6da6-fa1f-44cc-8f17-7f25f96dadbe, f3674e0c-f6be-43fa-b71c-bf346d1aed99]
#     cfn-guard: [SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED]
#     config-lint: [SAGEMAKER_NOTEBOOK_ENCRYPTION]
#     sonar: [S6319]
#     terrascan: [AC_AWS_0499]
package onus.aws.sagemaker.notebook_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.notebook"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
