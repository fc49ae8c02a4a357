# METADATA
# title: Policies of topics don't allow by NotAction
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
# custom:
#   kind: aws.sns.policy
#   kinds: [aws.sns.topic]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List in `Action` what is allowed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases:
#     kics: [5ea624e4-c8b1-4bb3-87a4-4235a776adcc, 818f38ed-8446-4132-9c03-474d49e10195]
#     cfn-guard: [SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION]
#     cfn-nag: [W19]
#     config-lint: [SNS_TOPIC_POLICY_NOT_ACTION]
package onus.aws.sns.policy_not_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sns.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	count(statement.not_actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_actions"]),
		"related": iam.targets(policy, "aws.sns.topic"),
		"message": "the policy allows all actions but some",
	}
}
