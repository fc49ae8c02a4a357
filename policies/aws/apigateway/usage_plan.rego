# METADATA
# title: Stages belong to a usage plan
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
# custom:
#   kind: aws.apigateway.stage
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [usage_plan]
#   help: "Name the stage in the `api_stages` of an `aws_api_gateway_usage_plan`."
#   aliases:
#     kics: [783860a3-6dca-4c8b-81d0-7b62769ccbca, 7f8f1b60-43df-4c28-aa21-fb836dbd8071, b3a59b8e-94a3-403e-b6e2-527abaf12034, c999cf62-0920-40f8-8dda-0caccd66ed7e]
#     cfn-nag: [W64, W68]
package onus.aws.apigateway.usage_plan

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.usage_plan == false
	lack := {
		"resource": stage.address,
		"attribute": "usage_plan",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "one client can use up the capacity of the API",
	}
}
