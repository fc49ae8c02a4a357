# METADATA
# title: Queue policies let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.sqs.policy
#   kinds: [aws.sqs.queue]
#   class: public-exposure
#   severity: high
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {aws-fsbp: [SQS.3], nist-800-53-r5: [AC-3, SC-7]}
#   aliases:
#     checkov: [CKV_AWS_168]
#     kics: [730675f9-52ed-49b6-8ead-0acb5dd7df7f, 9b6a3f5b-5fd6-40ee-9bc0-ed604911212d, abb06e5f-ef9a-4a99-98c6-376d396bfcdf]
#     cfn-guard: [SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL, SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL]
#     cfn-nag: [F7, F21]
#     config-lint: [SQS_POLICY_WILDCARD_PRINCIPAL, SQS_QUEUE_POLICY_NOT_PRINCIPAL, SQS_QUEUE_POLICY_WILDCARD_PRINCIPAL]
#     terrascan: [AC_AWS_0365]
package onus.aws.sqs.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sqs.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.sqs.queue"),
		"message": "the policy lets everybody in",
	}
}
