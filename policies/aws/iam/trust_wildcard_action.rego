# METADATA
# title: Trust policies allow only assuming the role
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.role
#   class: least-privilege
#   severity: medium
#   attributes: [trust_policy]
#   help: "Set `Action` to `sts:AssumeRole`, or the variant that the principal uses."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-nag: [F2], cfn-guard: [IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY], kics: [b1ffa705-19a3-4b73-b9d0-0c97d0663842, a0ae0a4e-712b-4115-8112-51b9eeed9d69]}
package onus.aws.iam.trust_wildcard_action

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	some action in statement.actions
	endswith(action, "*")
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.parts(path, ["effect", "actions"]),
		"message": sprintf("the trust policy allows `%s`", [action]),
	}
}
