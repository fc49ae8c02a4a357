# METADATA
# title: No policy changes or deletes everything of a service
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: Name the resources that may be changed.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_AWS_111, CKV_AWS_290]}
package onus.aws.iam.write_access

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	actions := iam.granted_freely(statement, iam.write_actions)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": sprintf("things can be changed: `%s` on every resource", [iam.enumerate(actions)]),
	}
}
