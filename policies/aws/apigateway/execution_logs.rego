# METADATA
# title: Stages of REST APIs log what their methods do
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   kind: aws.apigateway.stage
#   class: logging
#   severity: low
#   profile: strict
#   attributes: ["settings[*].log_level"]
#   help: "Set `logging_level` in `aws_api_gateway_method_settings` (`LoggingLevel` in `MethodSettings`)."
#   controls: {aws-fsbp: [APIGateway.1], nist-800-53-r5: [AU-2, AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV2_AWS_4], kics: [80d45af4-4920-4236-a56e-b7ef419d1941], cfn-guard: [API_GW_EXECUTION_LOGGING_ENABLED], terrascan: [AC_AWS_0014]}
package onus.aws.apigateway.execution_logs

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

_is_on(setting) if setting.log_level in {"ERROR", "INFO"}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	count(stage.settings) == 0
	lack := {
		"resource": stage.address,
		"attribute": "settings",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "the execution of methods is not logged",
	}
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	some i, setting in stage.settings
	not _is_on(setting)
	path := sprintf("settings[%d].log_level", [i])
	lack := {
		"resource": stage.address,
		"attribute": path,
		"rests_on": [path],
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "the execution of methods is not logged",
	}
}
