# METADATA
# title: Results of SageMaker human reviews use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-permissions-security.html
# custom:
#   kind: aws.sagemaker.flow-definition
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` in `output_config`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_372]}
package onus.aws.sagemaker.flow_output_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.flow-definition"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the results",
	}
}
