# METADATA
# title: Users assume roles with MFA
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
# custom:
#   kind: aws.iam.policy
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: "Add a condition on `aws:MultiFactorAuthPresent`."
#   controls: {cis-aws-3.0: ["1.10"], aws-fsbp: [IAM.5, IAM.19], nist-800-53-r5: [IA-2(1), IA-2(2)]}
#   aliases:
#     kics: [3ddfa124-6407-4845-a501-179f90c65097, b5681959-6c09-4f55-b42b-c40fa12d03ec]
#     trivy: [AWS-0123, AWS-0142, AWS-0145, AWS-0165]
#     terrascan: [AC_AWS_0149, AC_AWS_0150, AC_AWS_0151]
package onus.aws.iam.assume_role_mfa

import data.onus.lib.iam

# People have users and groups; roles and machines have no second factor.
subject contains policy.address if {
	some policy in input.kinds["aws.iam.policy"]
	policy.holder in {"user", "group"}
}

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	iam.allows_action(statement, "sts:assumerole")
	not _asks_for_mfa(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions", "not_actions", "conditions"]),
		"related": iam.holders(policy),
		"message": "roles can be assumed without MFA",
	}
}

_asks_for_mfa(statement) if {
	some condition in statement.conditions
	lower(condition.variable) == "aws:multifactorauthpresent"
	lower(condition.test) in {"bool", "boolifexists"}
	some value in condition.values
	lower(value) == "true"
}

_asks_for_mfa(statement) if {
	some condition in statement.conditions
	lower(condition.variable) == "aws:multifactorauthage"
	startswith(lower(condition.test), "numericless")
}
