# METADATA
# title: Methods ask for an API key
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
# custom:
#   kind: aws.apigateway.method
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [api_key_required, authorization]
#   subject_attributes: [verb]
#   help: "Set `api_key_required = true` (`ApiKeyRequired` in CloudFormation)."
#   aliases: {kics: [3641d5b4-d339-4bc2-bfb9-208fe8d3477f, 671211c5-5d2a-4e97-8867-30fc28b02216]}
package onus.aws.apigateway.method_api_key

subject contains method.address if {
	some method in input.kinds["aws.apigateway.method"]
	not startswith(upper(method.verb), "OPTION")
}

unmet contains lack if {
	some r in input.kinds["aws.apigateway.method"]
	r.api_key_required == false
	r.authorization in {"NONE", "", null}
	lack := {
		"resource": r.address,
		"attribute": "api_key_required",
		"message": "clients can not be told apart, nor limited",
	}
}
