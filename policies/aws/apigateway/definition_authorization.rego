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

_verbs := {"get", "put", "post", "delete", "patch", "head", "x-amazon-apigateway-any-method"}

# Private APIs are reached through an endpoint that has a policy of its own.
subject contains api.address if {
	some api in input.kinds["aws.apigateway.rest-api"]
	is_object(api.body.paths)
	not "PRIVATE" in api.endpoint_types
}

# What isn't known is absent; left out it would be empty.
subject contains api.address if {
	some api in input.kinds["aws.apigateway.rest-api"]
	object.get(api, "body", null) == null
}

# An empty requirement, or an empty alternative, lets everybody in.
_secured(operation) if {
	count(operation.security) > 0
	every requirement in operation.security {
		count(requirement) > 0
	}
}

_secured_as_whole(api) if _secured(api.body)

_secured_as_whole(api) if api.body["x-amazon-apigateway-policy"]

_secured_as_whole(api) if count(api.policy.statements) > 0

unmet contains lack if {
	some api in input.kinds["aws.apigateway.rest-api"]
	not _secured_as_whole(api)
	some path, item in api.body.paths
	some verb, operation in item
	lower(verb) in _verbs
	is_object(operation)
	not _secured(operation)
	not operation["x-amazon-apigateway-auth"]
	method := upper(trim_prefix(verb, "x-amazon-apigateway-"))
	here := sprintf("body.paths.%s.%s", [path, verb])
	lack := {
		"resource": api.address,
		"attribute": "body",
		"rests_on": [
			"policy", "endpoint_types", "body.security", "body.x-amazon-apigateway-policy",
			concat("", [here, ".security"]), concat("", [here, ".x-amazon-apigateway-auth"]),
		],
		"message": sprintf("anybody may call %s %s", [method, path]),
	}
}
