# METADATA
# title: MQ brokers are encrypted with a key of the account
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html
# custom:
#   kind: aws.mq.broker
#   class: key-management
#   severity: low
#   attributes: [kms_key, aws_owned_key]
#   profile: strict
#   help: >-
#     Name a `kms_key_id` in `encryption_options`, or set `use_aws_owned_key = false` for the
#     key of the account (`EncryptionOptions` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {cfn-nag: [W53], cfn-guard: [AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE]}
package onus.aws.mq.account_key

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.kms_key == ""
	r.aws_owned_key == true
	lack := {
		"resource": r.address,
		"attribute": "aws_owned_key",
		"message": "the key belongs to the service, and no trail shows its use",
	}
}
