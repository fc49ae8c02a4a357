# METADATA
# title: Passwords contain an upper-case letter
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [require_uppercase]
#   help: Set `require_uppercase_characters = true`.
#   controls: {nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_15], trivy: [AWS-0061], ddkics: [2c3d4ghwt-e5f6-7890-ab12-cd34ef567890], terrascan: [AC_AWS_0472]}
package onus.aws.iam.password_uppercase

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.require_uppercase == false
	lack := {
		"resource": r.address,
		"attribute": "require_uppercase",
		"message": "a password needs no upper-case letter",
	}
}
