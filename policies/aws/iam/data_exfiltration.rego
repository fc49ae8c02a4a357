# METADATA
# title: No policy reads all data of the account
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: Name the resources that may be read.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_AWS_108, CKV_AWS_288]}
package onus.aws.iam.data_exfiltration

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	actions := iam.granted_freely(statement, iam.data_actions)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": sprintf("data can be read: `%s` on every resource", [iam.enumerate(actions)]),
	}
}
