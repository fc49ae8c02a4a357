# METADATA
# title: Secret policies let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.secretsmanager.policy
#   kinds: [aws.secretsmanager.secret]
#   class: public-exposure
#   severity: critical
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {nist-800-53-r5: [AC-3, IA-5(7)]}
#   aliases: {kics: [fa00ce45-386d-4718-8392-fb485e1f3c5b], sonar: [S6270]}
package onus.aws.secretsmanager.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.secretsmanager.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.secretsmanager.secret"),
		"message": "the policy lets everybody in",
	}
}
