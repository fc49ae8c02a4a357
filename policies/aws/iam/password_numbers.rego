# METADATA
# title: Passwords contain a digit
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [require_numbers]
#   help: Set `require_numbers = true`.
#   controls: {nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_12], trivy: [AWS-0059], ddkics: [bts2c3d4-e5f6-7890-ab12-cd34ef567890], terrascan: [AC_AWS_0136]}
package onus.aws.iam.password_numbers

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.require_numbers == false
	lack := {
		"resource": r.address,
		"attribute": "require_numbers",
		"message": "a password needs no digit",
	}
}
