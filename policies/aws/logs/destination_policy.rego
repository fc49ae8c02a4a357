# METADATA
# title: Log destinations name who may send
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination.html
# custom:
#   kind: aws.logs.destination
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: "Name accounts or the organization in the policy."
#   controls: {nist-800-53-r5: [AC-3], csa-ccm-4: [IAM-05]}
#   aliases: {kics: [db0ec4c4-852c-46a2-b4f3-7ec13cdb12a8], config-lint: [CLOUDWATCH_WILDCARD_PRINCIPAL]}
package onus.aws.logs.destination_policy

import data.onus.lib.iam

unmet contains lack if {
	some r in input.kinds["aws.logs.destination"]
	some i, statement in r.policy.statements
	iam.allows_world(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [concat("", [path, part]) | some part in [".effect", ".principals", ".conditions"]],
		"message": "every account may send logs here",
	}
}
