# METADATA
# title: Policies of queues don't allow by NotAction
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
# custom:
#   kind: aws.sqs.policy
#   kinds: [aws.sqs.queue]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List in `Action` what is allowed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-guard: [SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION], cfn-nag: [W18], config-lint: [SQS_QUEUE_POLICY_NOT_ACTION]}
package onus.aws.sqs.policy_not_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sqs.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	count(statement.not_actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_actions"]),
		"related": iam.targets(policy, "aws.sqs.queue"),
		"message": "the policy allows all actions but some",
	}
}
