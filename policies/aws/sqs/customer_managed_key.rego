# METADATA
# title: Queues are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
# custom:
#   kind: aws.sqs.queue
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: Name a key of your own with `kms_master_key_id` (`KmsMasterKeyId` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {trivy: [AWS-0135], cfn-guard: [SQS_QUEUE_KMS_MASTER_KEY_ID_RULE], cfn-nag: [W48], regula: [FG_R00070], terrascan: [AC_AWS_0366]}
package onus.aws.sqs.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.sqs.queue"]
	_is_shared(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is AWS': you can neither revoke nor audit it",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if {
	is_string(key)
	regex.match(`(^|:)(alias/)?aws/sqs$`, key)
}
