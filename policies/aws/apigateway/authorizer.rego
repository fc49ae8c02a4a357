# METADATA
# title: REST APIs have an authorizer
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: authentication
#   severity: medium
#   profile: strict
#   attributes: [authorizers, method_authorizations, policy]
#   help: "Add an `aws_api_gateway_authorizer`, or use `AWS_IAM`."
#   aliases: {kics: [0a96ce49-4163-4ee6-8169-eb3b0797d694, 7fd0d461-5b8c-4815-898c-f2b4b117eb28]}
package onus.aws.apigateway.authorizer

# Where the API is defined in OpenAPI, the definition says who may call.
subject contains api.address if {
	some api in input.kinds["aws.apigateway.rest-api"]
	not api.definition
}

_authorized(api) if {
	some authorization in api.method_authorizations
	not authorization in {"NONE", ""}
}

_authorized(api) if count(api.policy.statements) > 0

unmet contains lack if {
	some api in input.kinds["aws.apigateway.rest-api"]
	api.authorizers == 0
	not _authorized(api)
	lack := {
		"resource": api.address,
		"attribute": "authorizers",
		"message": "nothing in the API tells callers apart",
	}
}
