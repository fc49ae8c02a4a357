# METADATA
# title: Key policies let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
# custom:
#   kind: aws.kms.policy
#   class: public-exposure
#   severity: critical
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {aws-fsbp: [KMS.5], nist-800-53-r5: [AC-3, SC-12]}
#   aliases:
#     checkov: [CKV_AWS_33]
#     kics: [f6049677-ec4a-43af-8779-5190b6d03cba, 7ebc9038-0bde-479a-acc4-6ed7b6758899, da905474-7454-43c0-b8d2-5756ab951aba]
#     cfn-guard: [KMS_NO_WILDCARD_PRINCIPAL]
#     cfn-nag: [F76]
#     config-lint: [KMS_POLICY_WILDCARD_PRINCIPAL]
#     regula: [FG_R00252]
#     terrascan: [AC_AWS_0482, AC_AWS_0162]
package onus.aws.kms.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.kms.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "the policy lets everybody in",
	}
}
