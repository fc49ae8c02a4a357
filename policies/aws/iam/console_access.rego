# METADATA
# title: IAM users don't sign in to the console
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp
# custom:
#   kind: aws.iam.user
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [console_access]
#   help: Leave the login profile out; let people sign in through the identity centre.
#   controls: {nist-800-53-r5: [IA-2]}
#   aliases: {checkov: [CKV2_AWS_22], kics: [9ec311bf-dfd9-421f-8498-0b063c8bc552]}
package onus.aws.iam.console_access

unmet contains lack if {
	some r in input.kinds["aws.iam.user"]
	r.console_access
	lack := {
		"resource": r.address,
		"attribute": "console_access",
		"message": "the user has a password for the console",
	}
}
