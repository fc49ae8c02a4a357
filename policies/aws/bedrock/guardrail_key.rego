# METADATA
# title: Guardrails of Bedrock use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-guardrails.html
# custom:
#   kind: aws.bedrock.guardrail
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` (`KmsKeyArn` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
package onus.aws.bedrock.guardrail_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.bedrock.guardrail"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
