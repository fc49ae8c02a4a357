# METADATA
# title: No policy document names everybody as its principal
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Name the accounts, roles or services in the document, or tie it by a condition.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_AWS_283], sonar: [S6270]}
package onus.aws.iam.principals_in_document

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "the statement lets everybody in",
	}
}
