# METADATA
# title: Allow statements don't use NotAction
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List in `Action` what is allowed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-nag: [W15, W16, W17], cfn-guard: [IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION], config-lint: [IAM_POLICY_NOT_ACTION, IAM_ROLE_POLICY_NOT_ACTION, IAM_ROLE_NOT_ACTION]}
package onus.aws.iam.not_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	count(statement.not_actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_actions"]),
		"related": iam.holders(policy),
		"message": "the statement allows all actions but some",
	}
}
