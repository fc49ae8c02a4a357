# METADATA
# title: OpenAPI definitions of HTTP APIs say who may call
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
# custom:
#   kind: aws.apigateway.http-api
#   class: authentication
#   severity: high
#   attributes: [body]
#   help: "Give each operation a `security`, or the definition one for all."
#   controls: {aws-fsbp: [APIGateway.8], nist-800-53-r5: [AC-3, IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases: {sonar: [S6333]}
package onus.aws.apigateway.http_definition_authorization

import data.onus.lib.api

subject contains r.address if {
	some r in input.kinds["aws.apigateway.http-api"]
	is_object(r.body.paths)
}

# What isn't known is absent; left out it would be empty.
subject contains r.address if {
	some r in input.kinds["aws.apigateway.http-api"]
	object.get(r, "body", null) == null
}

unmet contains lack if {
	some r in input.kinds["aws.apigateway.http-api"]
	not api.is_secured(r.body)
	some operation in api.operations(r.body)
	not api.is_secured(operation.it)
	not operation.it["x-amazon-apigateway-auth"]
	here := sprintf("body.%s", [operation.path])
	lack := {
		"resource": r.address,
		"attribute": "body",
		"rests_on": [
			"body.security", concat("", [here, ".security"]), concat("", [here, ".x-amazon-apigateway-auth"]),
		],
		"message": sprintf("anybody may call %s", [operation.name]),
	}
}
