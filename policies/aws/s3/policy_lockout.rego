# METADATA
# title: No bucket policy locks everybody out
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html
# custom:
#   kind: aws.s3.policy
#   kinds: [aws.s3.bucket]
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Narrow the `Deny` by a condition, or name principals.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_AWS_93]}
package onus.aws.s3.policy_lockout

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.s3.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Deny"
	iam.is_world(statement)
	count(statement.conditions) == 0
	some action in statement.actions
	lower(action) in {"*", "s3:*"}
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "principals", "actions", "conditions"]),
		"related": iam.targets(policy, "aws.s3.bucket"),
		"message": "the statement denies everything to everybody, you included",
	}
}
