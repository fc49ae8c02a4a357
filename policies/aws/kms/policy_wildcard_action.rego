# METADATA
# title: Policies of keys name the actions that they allow
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
# custom:
#   kind: aws.kms.policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List the actions that the principals need.
#   controls: {nist-800-53-r5: [AC-6]}
package onus.aws.kms.policy_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.kms.policy"]
	some i, statement in policy.policy.statements
	actions := iam.wildcard_actions(statement)
	count(actions) > 0
	not _is_owner(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions", "principals"]),
		"message": sprintf("the policy allows `%s`", [iam.enumerate(actions)]),
	}
}

# The statement that leaves the key's administration to the account's IAM policies, as AWS writes it by default. Roots of other
# accounts can't be told from the own one.
_is_owner(statement) if {
	count(statement.principals.AWS) > 0
	every principal in statement.principals.AWS {
		regex.match(`^([0-9]{12}|arn:[^:]*:iam::[^:]*:root|.*:root)$`, principal)
	}
}
