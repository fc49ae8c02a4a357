# METADATA
# title: Public stages stand behind a web ACL
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html
# custom:
#   kind: aws.apigateway.stage
#   resources: [aws_api_gateway_rest_api, AWS::ApiGateway::RestApi]
#   class: network-rules
#   severity: medium
#   profile: strict
#   attributes: [web_acl, associations]
#   help: "Name the stage in an `aws_wafv2_web_acl_association`."
#   controls: {aws-fsbp: [APIGateway.4], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_29], kics: [a186e82c-1078-4a7b-85d8-579561fde884, fcbf9019-566c-4832-a65c-af00d8137d2b]}
package onus.aws.apigateway.web_acl

import data.onus.lib.api

_private(stage) if "PRIVATE" in stage.api_endpoint_types

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
	not _private(stage)
}

# The end of the ARN is the stage: its name, or a reference to it.
_associated(stage) if {
	some arn in stage.associations
	some name in [stage.name, sprintf("${%s}", [stage.address])]
	endswith(arn, sprintf("/stages/%s", [name]))
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.web_acl == false
	not _associated(stage)
	lack := {
		"resource": stage.address,
		"attribute": "web_acl",
		"rests_on": array.concat(["web_acl", "associations", "name"], _endpoint(stage)),
		"message": "no web ACL filters what calls the API",
	}
}

# Whether the API is private is asked when it is set up here.
_endpoint(stage) := ["api_endpoint_types"] if api.may_be_here(stage.api, input.resources)

_endpoint(stage) := ["api_endpoint_types"] if {
	not is_string(stage.api)
	api.any_here(input.resources)
}

_endpoint(stage) := [] if {
	is_string(stage.api)
	not api.may_be_here(stage.api, input.resources)
}

_endpoint(stage) := [] if {
	not is_string(stage.api)
	not api.any_here(input.resources)
}
