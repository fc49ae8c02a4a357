# METADATA
# title: OpenAPI definitions say who may call
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-swagger-extensions-auth.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: authentication
#   severity: high
#   attributes: [body, policy]
#   help: "Give each operation a `security`, or the definition one for all."
#   controls: {nist-800-53-r5: [AC-3, IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases: {sonar: [S6333]}
package onus.aws.apigateway.definition_authorization

import data.onus.lib.api

# Private APIs are reached through an endpoint that has a policy of its own.
subject contains r.address if {
	some r in input.kinds["aws.apigateway.rest-api"]
	is_object(r.body.paths)
	not "PRIVATE" in r.endpoint_types
}

# What isn't known is absent; left out it would be empty.
subject contains r.address if {
	some r in input.kinds["aws.apigateway.rest-api"]
	object.get(r, "body", null) == null
}

_secured_as_whole(r) if api.is_secured(r.body)

_secured_as_whole(r) if r.body["x-amazon-apigateway-policy"]

_secured_as_whole(r) if count(r.policy.statements) > 0

unmet contains lack if {
	some r in input.kinds["aws.apigateway.rest-api"]
	not _secured_as_whole(r)
	some operation in api.operations(r.body)
	not api.is_secured(operation.it)
	not operation.it["x-amazon-apigateway-auth"]
	here := sprintf("body.%s", [operation.path])
	lack := {
		"resource": r.address,
		"attribute": "body",
		"rests_on": [
			"policy", "endpoint_types", "body.security", "body.x-amazon-apigateway-policy",
			concat("", [here, ".security"]), concat("", [here, ".x-amazon-apigateway-auth"]),
		],
		"message": sprintf("anybody may call %s", [operation.name]),
	}
}
