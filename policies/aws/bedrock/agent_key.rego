# METADATA
# title: Bedrock agents use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents-new.html
# custom:
#   kind: aws.bedrock.agent
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `customer_encryption_key_arn` (`CustomerEncryptionKeyArn` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_373]}
package onus.aws.bedrock.agent_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.bedrock.agent"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
