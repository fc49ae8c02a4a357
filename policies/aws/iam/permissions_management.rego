# METADATA
# title: No policy changes permissions everywhere
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Name the resources whose permissions may be changed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_AWS_109, CKV_AWS_289]}
package onus.aws.iam.permissions_management

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	actions := iam.granted_freely(statement, iam.permission_actions)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": sprintf("permissions can be changed: `%s` on every resource", [iam.enumerate(actions)]),
	}
}
