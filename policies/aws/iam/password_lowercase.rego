# METADATA
# title: Passwords contain a lower-case letter
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [require_lowercase]
#   help: Set `require_lowercase_characters = true`.
#   controls: {nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_11], trivy: [AWS-0058], ddkics: [a1b2c3d4-e5f6-7890-ab12-cd34ef567890]}
package onus.aws.iam.password_lowercase

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.require_lowercase == false
	lack := {
		"resource": r.address,
		"attribute": "require_lowercase",
		"message": "a password needs no lower-case letter",
	}
}
