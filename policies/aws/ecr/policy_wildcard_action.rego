# METADATA
# title: Policies of repositories name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.ecr.policy
#   kinds: [aws.ecr.repository]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {}
package onus.aws.ecr.policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.ecr.policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.targets(policy, "aws.ecr.repository"),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}
