# METADATA
# title: SNS topics are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
# custom:
#   kind: aws.sns.topic
#   class: encryption-at-rest
#   severity: medium
#   attributes: [kms_key]
#   help: "Set `kms_master_key_id` (`KmsMasterKeyId` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_26], kics: [28545147-2fc6-42d5-a1f9-cf226658e591], trivy: [AWS-0095], sonar: [S6327]}
package onus.aws.sns.encryption

unmet contains lack if {
	some r in input.kinds["aws.sns.topic"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "messages are stored without encryption",
	}
}
