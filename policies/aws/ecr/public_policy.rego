# METADATA
# title: Repository policies let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.ecr.policy
#   kinds: [aws.ecr.repository]
#   class: public-exposure
#   severity: high
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {nist-800-53-r5: [AC-3, SC-7]}
#   aliases:
#     checkov: [CKV_AWS_32]
#     kics: [75be209d-1948-41f6-a8c8-e22dd0121134, e86e26fc-489e-44f0-9bcd-97305e4ba69a]
#     trivy: [AWS-0032]
#     config-lint: [ECR_WILDCARD_PRINCIPAL]
#     terrascan: [AC_AWS_0084, AC_AWS_0462]
#     sonar: [S6270]
package onus.aws.ecr.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.ecr.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.ecr.repository"),
		"message": "the policy lets everybody in",
	}
}
