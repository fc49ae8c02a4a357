# METADATA
# title: Methods of REST APIs ask who is calling
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html
# custom:
#   kind: aws.apigateway.method
#   resources: [aws_api_gateway_rest_api, AWS::ApiGateway::RestApi]
#   class: authentication
#   severity: high
#   attributes: [authorization, api_key_required]
#   subject_attributes: [verb]
#   help: "Set `authorization` to `AWS_IAM`, `COGNITO_USER_POOLS` or `CUSTOM`."
#   controls: {nist-800-53-r5: [AC-3, IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases:
#     checkov: [CKV_AWS_59, CKV2_AWS_70]
#     trivy: [AWS-0004]
#     kics: [15ccec05-5476-4890-ad19-53991eba1db8, 1056dfbb-5802-4762-bf2b-8b9b9684b1b0, 671211c5-5d2a-4e97-8867-30fc28b02216]
#     cfn-guard: [API_GW_METHOD_AUTHORIZATION_TYPE_RULE]
#     cfn-nag: [W59]
#     sonar: [S6333]
package onus.aws.apigateway.method_authorization

import data.onus.lib.api

# A browser asks with OPTIONS before it calls, and can't say who it is.
subject contains method.address if {
	some method in input.kinds["aws.apigateway.method"]
	not startswith(upper(method.verb), "OPTION")
}

# The API's own policy says who may call.
_has_policy(method) if method.api_policy == true

# It counts when the API is set up here; of another unit's nothing is known.
_rests_on(method) := ["authorization", "api_key_required", "api_policy"] if {
	api.may_be_here(method.api, input.resources)
}

_rests_on(method) := ["authorization", "api_key_required", "api_policy"] if {
	not is_string(method.api)
	api.any_here(input.resources)
}

_rests_on(method) := ["authorization", "api_key_required"] if {
	is_string(method.api)
	not api.may_be_here(method.api, input.resources)
}

_rests_on(method) := ["authorization", "api_key_required"] if {
	not is_string(method.api)
	not api.any_here(input.resources)
}

unmet contains lack if {
	some method in input.kinds["aws.apigateway.method"]
	method.authorization in {"NONE", "", null}
	not method.api_key_required
	not _has_policy(method)
	lack := {
		"resource": method.address,
		"attribute": "authorization",
		"rests_on": _rests_on(method),
		"message": sprintf("anybody may call it with %s", [method.verb]),
	}
}
