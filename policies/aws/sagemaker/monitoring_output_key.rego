# METADATA
# title: Results of SageMaker monitoring use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   kind: aws.sagemaker.monitoring-job
#   class: key-management
#   severity: low
#   attributes: [output_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` in `data_quality_job_output_config` (`KmsKeyId` in
#     `DataQualityJobOutputConfig`).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_367]}
package onus.aws.sagemaker.monitoring_output_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.monitoring-job"]
	keys.amazons(r.output_key)
	lack := {
		"resource": r.address,
		"attribute": "output_key",
		"message": "no key of your own is named for the results",
	}
}
