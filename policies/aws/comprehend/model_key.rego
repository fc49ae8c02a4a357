# METADATA
# title: Comprehend models use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html
# custom:
#   kind: aws.comprehend.model
#   class: key-management
#   severity: low
#   attributes: [model_key]
#   profile: strict
#   help: "Set `model_kms_key_id` (`ModelKmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_267]}
package onus.aws.comprehend.model_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.comprehend.model"]
	keys.amazons(r.model_key)
	lack := {
		"resource": r.address,
		"attribute": "model_key",
		"message": "no key of your own is named",
	}
}
