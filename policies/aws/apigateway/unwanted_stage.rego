# METADATA
# title: APIs have no stage that nobody asked for
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
# custom:
#   kind: aws.apigateway.stage
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [name]
#   help: "Set `OpenApiVersion: \"3.0.1\"` in the `AWS::Serverless::Api`, or in `Globals` for all."
package onus.aws.apigateway.unwanted_stage

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.type == "AWS::ApiGateway::Deployment"
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_by_the_way(stage)
	lack := {
		"resource": stage.address,
		"attribute": "name",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "`Stage` serves the API too, without logs or limits",
	}
}
