# METADATA
# title: Passwords contain a symbol
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [require_symbols]
#   help: Set `require_symbols = true`.
#   controls: {nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_14], trivy: [AWS-0060], ddkics: [bts2c3d4-e5f6-7890-ab12-cd34ef567890], terrascan: [AC_AWS_0137]}
package onus.aws.iam.password_symbols

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.require_symbols == false
	lack := {
		"resource": r.address,
		"attribute": "require_symbols",
		"message": "a password needs no symbol",
	}
}
