# METADATA
# title: Policies of resources let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.resource-policy
#   class: public-exposure
#   severity: high
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {nist-800-53-r5: [AC-3, SC-7], csa-ccm-4: [IAM-05]}
#   aliases:
#     checkov: [CKV_AWS_167]
#     kics: [fae52418-bb8b-4ac2-b287-0b9082d6a3fd, d25edb51-07fb-4a73-97d4-41cecdc53a22, 34b921bd-90a0-402e-a0a5-dc73371fd963]
#     config-lint: [CLOUDWATCH_WILDCARD_PRINCIPAL, MEDIASTORE_CONTAINER_WILDCARD_PRINCIPAL]
#     terrascan: [AC_AWS_0464]
package onus.aws.iam.resource_policy_public

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.resource-policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "the policy lets everybody in",
	}
}
