# METADATA
# title: Policies of resources name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.resource-policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   aliases: {kics: [fae52418-bb8b-4ac2-b287-0b9082d6a3fd, d25edb51-07fb-4a73-97d4-41cecdc53a22]}
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
package onus.aws.iam.resource_policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.resource-policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}
