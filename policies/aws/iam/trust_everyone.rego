# METADATA
# title: No role trusts everybody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   kind: aws.iam.role
#   class: least-privilege
#   severity: critical
#   attributes: [trust_policy]
#   help: Name the accounts, roles or services that may assume the role.
#   controls: {nist-800-53-r5: [AC-3, AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_60], kics: [bcdcbdc6-a350-4855-ae7c-d1e6436f7c97, 12b7e704-37f0-4d1e-911a-44bf60c48c21, f80e3aa7-7b34-4185-954e-440a6894dde6], regula: [FG_R00219]}
package onus.aws.iam.trust_everyone

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	iam.allows_world(statement)
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "everybody with an AWS account can assume the role",
	}
}
