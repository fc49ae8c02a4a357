# METADATA
# title: Trust policies don't use NotPrincipal
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.role
#   class: least-privilege
#   severity: critical
#   attributes: [trust_policy]
#   help: Say in `Principal` who is trusted.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {cfn-nag: [F6], cfn-guard: [IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL], config-lint: [IAM_ROLE_NOT_PRINCIPAL]}
package onus.aws.iam.trust_not_principal

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	count(statement.not_principals) > 0
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "not_principals"]),
		"message": "the role trusts everybody but those that are named",
	}
}
