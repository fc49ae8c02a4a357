# METADATA
# title: Only named roles may be assumed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: Name the roles in `Resource`.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {sonar: [S6302]}
package onus.aws.iam.assume_role_everywhere

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	iam.allows_action(statement, "sts:assumerole")
	not iam.has_any_action(statement)
	iam.covers_all_of(statement, "iam:assumerole")
	not iam.is_conditional(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": "every role that trusts this account can be assumed",
	}
}
