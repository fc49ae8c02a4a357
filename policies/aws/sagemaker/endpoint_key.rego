# METADATA
# title: SageMaker endpoints use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   kind: aws.sagemaker.endpoint-configuration
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` (`KmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_98]
#     kics: [44034eda-1c3f-486a-831d-e09a7dd94354, 58b35504-0287-4154-bf69-02c0573deab8]
#     cfn-guard: [SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED]
#     config-lint: [SAGEMAKER_ENDPOINT_ENCRYPTION]
package onus.aws.sagemaker.endpoint_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.endpoint-configuration"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
