# METADATA
# title: Stages that a deployment makes write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   kind: aws.apigateway.stage
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [access_log]
#   subject_attributes: [is_stage]
#   help: "Set `AccessLogSetting` in the `StageDescription`."
#   aliases: {kics: [06ec63e3-9f72-4fe2-a218-2eb9200b8db5], cfn-nag: [W45]}
package onus.aws.apigateway.deployment_access_logs

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
	stage.type in {"AWS::ApiGateway::Deployment", "aws_api_gateway_deployment"}
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.access_log == ""
	lack := {
		"resource": stage.address,
		"attribute": "access_log",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "calls of the API leave no trace",
	}
}
