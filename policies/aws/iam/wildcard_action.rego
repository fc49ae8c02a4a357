# METADATA
# title: No statement allows every action
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Replace `*` by the actions that are used.
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_49, CKV_AWS_63], cfn-nag: [F3, F4, F5], kics: [e39bee8c-fe54-4a3f-824d-e5e2d1cca40a], cfn-guard: [IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS]}
package onus.aws.iam.wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	iam.has_any_action(statement)
	not iam.is_administrator(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.holders(policy),
		"message": "the statement allows every action",
	}
}
