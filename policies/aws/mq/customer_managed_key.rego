# METADATA
# title: MQ brokers use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html
# custom:
#   kind: aws.mq.broker
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` and `use_aws_owned_key = false` in `encryption_options`
#     (`EncryptionOptions` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_209]}
package onus.aws.mq.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
