# METADATA
# title: The policy of a REST API does not admit everybody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: "Name accounts, addresses or endpoints in the policy."
#   controls: {nist-800-53-r5: [AC-3, AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {kics: [b161c11b-a59b-4431-9a29-4e19f63e6b27], terrascan: [AC_AWS_0440]}
package onus.aws.apigateway.policy_world

import data.onus.lib.iam

# A Deny beside the Allow that holds for everybody but some: the usual form for addresses and endpoints.
_excepts(policy) if {
	some statement in policy.statements
	statement.effect == "Deny"
	count(statement.conditions) > 0
}

unmet contains lack if {
	some api in input.kinds["aws.apigateway.rest-api"]
	not _excepts(api.policy)
	some i, statement in api.policy.statements
	iam.allows_world(statement)
	some action in statement.actions
	action in {"*", "execute-api:*"}
	lack := {
		"resource": api.address,
		"attribute": sprintf("policy.statements[%d]", [i]),
		"rests_on": ["policy"],
		"message": "everybody may do everything with the API",
	}
}
