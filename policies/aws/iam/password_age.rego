# METADATA
# title: Passwords expire within 90 days
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [max_age_days]
#   help: Set `max_password_age` to 90 or less.
#   controls: {nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_9], kics: [ce60d060-efb8-4bfd-9cf7-ff8945d00d90, 9ef7d25d-9764-4224-9968-fa321c56ef76], trivy: [AWS-0062], terrascan: [AC_AWS_0134, AC_AWS_0138]}
package onus.aws.iam.password_age

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	_too_old(r.max_age_days)
	lack := {
		"resource": r.address,
		"attribute": "max_age_days",
		"message": _message(r.max_age_days),
	}
}

# 0: they never do.
_too_old(days) if days == 0

_too_old(days) if days > 90

_message(days) := "passwords never expire" if days == 0

_message(days) := sprintf("passwords expire after %d days", [days]) if days > 0
