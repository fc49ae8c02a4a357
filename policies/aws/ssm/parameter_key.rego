# METADATA
# title: Secure parameters are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html
# custom:
#   kind: aws.ssm.parameter
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   subject_attributes: [kind]
#   help: Name a key with `key_id`.
#   controls: {nist-800-53-r5: [SC-12]}
#   aliases: {checkov: [CKV_AWS_337]}
package onus.aws.ssm.parameter_key

subject contains r.address if {
	some r in input.kinds["aws.ssm.parameter"]
	r.kind == "SecureString"
}

unmet contains lack if {
	some r in input.kinds["aws.ssm.parameter"]
	_is_shared(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is the account's default key for Systems Manager",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if {
	is_string(key)
	endswith(key, "alias/aws/ssm")
}
