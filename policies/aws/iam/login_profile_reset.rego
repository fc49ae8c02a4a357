# METADATA
# title: First passwords are long and have to be changed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html
# custom:
#   kind: aws.iam.login-profile
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [reset_required, password_length]
#   help: Set `password_reset_required = true` (`PasswordResetRequired`), and a length of 14 or more.
#   controls: {nist-800-53-r5: [IA-5]}
#   aliases:
#     kics: [b592ffd4-0577-44b6-bd35-8c5ee81b5918, a964d6e3-8e1e-4d93-8120-61fa640dd55a]
#     cfn-guard: [IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE]
#     cfn-nag: [W50]
#     terrascan: [AC_AWS_0148]
package onus.aws.iam.login_profile_reset

unmet contains lack if {
	some r in input.kinds["aws.iam.login-profile"]
	r.reset_required == false
	lack := {
		"resource": r.address,
		"attribute": "reset_required",
		"rests_on": ["reset_required"],
		"message": "the first password needn't be changed",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.iam.login-profile"]
	is_number(r.password_length)
	r.password_length < 14
	lack := {
		"resource": r.address,
		"attribute": "password_length",
		"rests_on": ["password_length"],
		"message": sprintf("the first password has %d characters", [r.password_length]),
	}
}
