# METADATA
# title: No policy grants all of IAM
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: "List the `iam:` actions that are needed, on named users and roles."
#   controls: {nist-800-53-r5: [AC-6(1)]}
#   aliases: {checkov: [CKV2_AWS_40]}
package onus.aws.iam.full_iam_access

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	some action in statement.actions
	lower(action) == "iam:*"
	iam.covers_all_of(statement, "iam:createrole")
	not iam.is_conditional(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": "the statement allows every action of IAM",
	}
}
