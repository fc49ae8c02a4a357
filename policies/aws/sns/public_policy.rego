# METADATA
# title: Topic policies let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.sns.policy
#   kinds: [aws.sns.topic]
#   class: public-exposure
#   severity: high
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {aws-fsbp: [SNS.4], nist-800-53-r5: [AC-3, SC-7]}
#   aliases:
#     checkov: [CKV_AWS_169]
#     kics: [ae53ce91-42b5-46bf-a84f-9a13366a4f13, b26d2b7e-60f6-413d-a3a1-a57db24aa2b3]
#     cfn-guard: [SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL, SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL]
#     cfn-nag: [F8, F18]
#     config-lint: [SNS_POLICY_WILDCARD_PRINCIPAL, SNS_TOPIC_POLICY_NOT_PRINCIPAL, SNS_TOPIC_POLICY_WILDCARD_PRINCIPAL]
#     terrascan: [AC_AWS_0385]
package onus.aws.sns.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sns.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.sns.topic"),
		"message": "the policy lets everybody in",
	}
}
