# METADATA
# title: Serverless APIs ask who is calling
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: authentication
#   severity: medium
#   attributes: [serverless_auth]
#   subject_attributes: [definition]
#   help: "Set `DefaultAuthorizer` in `Auth`."
#   aliases: {sonar: [S6333]}
package onus.aws.apigateway.serverless_authorization

# Private APIs, and those that a definition describes, say it elsewhere.
_said_elsewhere(api) if api.definition

_said_elsewhere(api) if "PRIVATE" in api.endpoint_types

subject contains api.address if {
	some api in input.kinds["aws.apigateway.rest-api"]
	not api.serverless_stage == ""
	not _said_elsewhere(api)
}

unmet contains lack if {
	some r in input.kinds["aws.apigateway.rest-api"]
	r.serverless_auth == false
	r.serverless_stage != ""
	lack := {
		"resource": r.address,
		"attribute": "serverless_auth",
		"message": "functions behind it answer everybody",
	}
}
