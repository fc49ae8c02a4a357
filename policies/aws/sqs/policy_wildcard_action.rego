# METADATA
# title: Policies of queues name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.sqs.policy
#   kinds: [aws.sqs.queue]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases:
#     checkov: [CKV_AWS_72]
#     kics: [816ea8cf-d589-442d-a917-2dd0ce0e45e3]
#     trivy: [AWS-0097]
#     cfn-guard: [SQS_QUEUEPOLICY_NO_WILDCARD_ACTION]
#     cfn-nag: [F20]
#     config-lint: [SQS_QUEUE_POLICY_WILDCARD_ACTION]
#     regula: [FG_R00049]
package onus.aws.sqs.policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sqs.policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.targets(policy, "aws.sqs.queue"),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}
