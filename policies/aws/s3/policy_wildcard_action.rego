# METADATA
# title: Policies of buckets name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
# custom:
#   kind: aws.s3.policy
#   kinds: [aws.s3.bucket]
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases:
#     kics: [4ae8af91-5108-42cb-9471-3bdbe596eac9, a4966c4f-9141-48b8-a564-ffe9959945bc]
#     cfn-guard: [S3_BUCKET_POLICY_NO_WILDCARD_ACTION]
#     config-lint: [S3_BUCKET_POLICY_WILDCARD_ACTION]
package onus.aws.s3.policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.s3.policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"related": iam.targets(policy, "aws.s3.bucket"),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}
