# METADATA
# title: Logs of sessions are stored encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html
# custom:
#   kind: aws.ssm.document
#   class: encryption-at-rest
#   severity: medium
#   profile: strict
#   attributes: [session_s3_encrypted]
#   subject_attributes: [kind]
#   help: Set `s3EncryptionEnabled` in the document's `inputs`.
#   controls: {nist-800-53-r5: [SC-8, SC-28]}
#   aliases: {checkov: [CKV_AWS_113]}
package onus.aws.ssm.session_logs

subject contains r.address if {
	some r in input.kinds["aws.ssm.document"]
	r.kind == "Session"
}

unmet contains lack if {
	some r in input.kinds["aws.ssm.document"]
	r.session_s3_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "session_s3_encrypted",
		"message": "logs of sessions are stored without encryption",
	}
}
