# METADATA
# title: Only named roles may be passed to services
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: "Name the roles in `Resource`, or the service in a condition on `iam:PassedToService`."
#   controls: {nist-800-53-r5: [AC-6(1)]}
#   aliases:
#     cfn-nag: [F38, F39, F40]
#     cfn-guard: [IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE, IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE]
#     trivy: [AWS-0342]
#     kics: [e835bd0d-65da-49f7-b6d1-b646da8727e6]
package onus.aws.iam.pass_role

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	iam.allows_action(statement, "iam:passrole")
	not iam.has_any_action(statement)
	iam.covers_all_of(statement, "iam:passrole")
	not iam.is_conditional(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": "every role can be passed to every service",
	}
}
