# METADATA
# title: Trust policies don't use NotAction
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.role
#   class: least-privilege
#   severity: medium
#   attributes: [trust_policy]
#   help: List in `Action` how the role is assumed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-nag: [W14], cfn-guard: [IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY], config-lint: [IAM_ROLE_NOT_ACTION]}
package onus.aws.iam.trust_not_action

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	count(statement.not_actions) > 0
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_actions"]),
		"message": "the trust policy allows all actions but some",
	}
}
