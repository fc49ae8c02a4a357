# METADATA
# title: Messages are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
# custom:
#   kind: aws.sqs.queue
#   class: encryption-at-rest
#   severity: high
#   attributes: [managed_encryption, kms_key]
#   help: Leave both settings out, set `sqs_managed_sse_enabled = true` (`SqsManagedSseEnabled`), or name a key.
#   controls: {aws-fsbp: [SQS.1], nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_27], kics: [12726829-93ed-4d51-9cbe-13423f4299e1, 6e8849c1-3aa7-40e3-9063-b85ee300f29f], trivy: [AWS-0096], sonar: [S6330]}
package onus.aws.sqs.encryption

unmet contains lack if {
	some r in input.kinds["aws.sqs.queue"]
	r.managed_encryption == false
	r.kms_key in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "managed_encryption",
		"message": "messages are stored without encryption",
	}
}
