# METADATA
# title: Parameters are stored encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html
# custom:
#   kind: aws.ssm.parameter
#   class: encryption-at-rest
#   severity: low
#   profile: strict
#   attributes: [kind]
#   help: "Set `type = \"SecureString\"`."
#   controls: {nist-800-53-r5: [SC-28]}
#   aliases: {checkov: [CKV2_AWS_34]}
package onus.aws.ssm.secure_string

unmet contains lack if {
	some r in input.kinds["aws.ssm.parameter"]
	r.kind in {"String", "StringList"}
	lack := {
		"resource": r.address,
		"attribute": "kind",
		"message": "the parameter is stored in plain text",
	}
}
