# METADATA
# title: No policy grants full administration
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: List the actions that the work needs, on the resources that it touches.
#   controls: {cis-aws-3.0: ["1.16"], aws-fsbp: [IAM.1], nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases:
#     checkov:
#       - CKV_AWS_1
#       - CKV_AWS_62
#       - CKV_AWS_49
#       - CKV_AWS_63
#       - CKV2_AWS_40
#     cfn-nag: [F3, F4, F5]
#     kics:
#       - 2f37c4a3-58b9-4afe-8a87-d7f1d2286f84
#       - e39bee8c-fe54-4a3f-824d-e5e2d1cca40a
#       - 953b3cdb-ce13-428a-aa12-318726506661
#       - 132a8c31-9837-4203-9fd1-15ca210c7b73
#       - f62aa827-4ade-4dc4-89e4-1433d384a368
#       - 575a2155-6af1-4026-b1af-d5bc8fe2a904
#     cfn-guard: [IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS, IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS]
#     regula: [FG_R00092]
#     terrascan: [AC_AWS_0143, AC_AWS_0144, AC_AWS_0147, AC_AWS_0474]
package onus.aws.iam.administrator

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i, statement in policy.policy.statements
	iam.is_administrator(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.grant_parts(path),
		"related": iam.holders(policy),
		"message": "the statement allows every action on every resource",
	}
}
