# METADATA
# title: Trusted accounts are tied by a condition
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
# custom:
#   kind: aws.iam.role
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [trust_policy]
#   help: "Trust a role instead of the account, or add a condition on `sts:ExternalId`, `aws:PrincipalArn` or MFA."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases:
#     checkov: [CKV_AWS_61]
#     kics: [09c35abf-5852-4622-ac7a-b987b331232e, 85138beb-ce7c-4ca3-a09f-e8fbcc57ddd7, 12b7e704-37f0-4d1e-911a-44bf60c48c21, f80e3aa7-7b34-4185-954e-440a6894dde6]
#     regula: [FG_R00255]
package onus.aws.iam.trust_account

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	count(iam.accounts(statement)) > 0
	not iam.is_conditional(statement)
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "the role trusts everybody in an account, on no condition",
	}
}
