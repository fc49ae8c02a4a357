# METADATA
# title: Sessions are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html
# custom:
#   kind: aws.ssm.document
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: [session_kms_key]
#   subject_attributes: [kind]
#   help: Set `kmsKeyId` in the document's `inputs`.
#   controls: {nist-800-53-r5: [SC-8, SC-28]}
#   aliases: {checkov: [CKV_AWS_112], kics: [ce60cc6b-6831-4bd7-84a2-cc7f8ee71433]}
package onus.aws.ssm.session_key

subject contains r.address if {
	some r in input.kinds["aws.ssm.document"]
	r.kind == "Session"
}

unmet contains lack if {
	some r in input.kinds["aws.ssm.document"]
	r.session_kms_key in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "session_kms_key",
		"message": "the session isn't encrypted with a key of its own",
	}
}
