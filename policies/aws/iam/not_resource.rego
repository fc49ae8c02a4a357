# METADATA
# title: Allow statements don't use NotResource
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: medium
#   attributes: [policy]
#   help: List in `Resource` what the statement is about.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-nag: [W21, W22, W23], cfn-guard: [IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE], config-lint: [IAM_POLICY_NOT_RESOURCE, IAM_ROLE_POLICY_NOT_RESOURCE]}
package onus.aws.iam.not_resource

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	count(statement.not_resources) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_resources"]),
		"related": iam.holders(policy),
		"message": "the statement applies to all resources but some",
	}
}
