# METADATA
# title: Passwords have at least 14 characters
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: medium
#   attributes: [minimum_length]
#   help: Set `minimum_password_length = 14` or more.
#   controls: {cis-aws-3.0: ["1.8"], aws-fsbp: [IAM.15], nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_10], kics: [1bc1c685-e593-450e-88fb-19db4c82aa1d], trivy: [AWS-0063], terrascan: [AC_AWS_0141, AC_AWS_0142]}
package onus.aws.iam.password_length

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.minimum_length < 14
	lack := {
		"resource": r.address,
		"attribute": "minimum_length",
		"message": sprintf("passwords of %d characters are enough", [r.minimum_length]),
	}
}
