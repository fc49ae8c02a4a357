# METADATA
# title: Policies of secrets name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.secretsmanager.policy
#   kinds: [aws.secretsmanager.secret]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {terrascan: [AC_AWS_0501], kics: [fa00ce45-386d-4718-8392-fb485e1f3c5b]}
package onus.aws.secretsmanager.policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.secretsmanager.policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.targets(policy, "aws.secretsmanager.secret"),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}
