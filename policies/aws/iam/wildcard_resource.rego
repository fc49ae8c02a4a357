# METADATA
# title: Policies name the resources that they grant access to
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: "Replace `Resource: \"*\"` by the ARNs that are meant."
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases:
#     checkov: [CKV_AWS_355, CKV_AWS_356]
#     cfn-nag: [W11, W12, W13]
#     cfn-guard: [IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE]
#     config-lint: [IAM_POLICY_WILDCARD_RESOURCE, IAM_ROLE_POLICY_WILDCARD_RESOURCE]
#     sonar: [S6304]
package onus.aws.iam.wildcard_resource

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	statement.effect == "Allow"
	some j, resource in statement.resources
	iam.is_wide_resource(resource)
	iam.is_restrictable(statement)
	not iam.is_narrowed_to_resources(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.parts(path, [
			"effect", "actions", "not_actions", "conditions",
			sprintf("resources[%d]", [j]),
		]),
		"related": iam.holders(policy),
		"message": "the statement applies to every resource",
	}
}
