# METADATA
# title: Policies name actions, not whole services
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: "Replace `service:*` by the actions that are used."
#   controls: {aws-fsbp: [IAM.21], nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases:
#     cfn-guard: [IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS, IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS]
#     cfn-nag: [F3, F4, F5]
#     config-lint: [IAM_POLICY_WILDCARD_ACTION, IAM_ROLE_POLICY_WILDCARD_ACTION, IAM_ROLE_WILDCARD_ACTION]
#     trivy: [AWS-0057, AWS-0114, AWS-0120, AWS-0345]
package onus.aws.iam.service_wildcard

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	wide := iam.service_wide(statement)
	count(wide) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.holders(policy),
		"message": sprintf("the statement allows every action of a service: `%s`", [iam.enumerate(wide)]),
	}
}
