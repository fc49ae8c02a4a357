# METADATA
# title: No policy hands out credentials of everybody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Name the resources whose credentials may be taken.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_AWS_107, CKV_AWS_287]}
package onus.aws.iam.credentials_exposure

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	actions := iam.granted_freely(statement, iam.credential_actions)
	count(actions) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": sprintf("credentials can be taken: `%s` on every resource", [iam.enumerate(actions)]),
	}
}
