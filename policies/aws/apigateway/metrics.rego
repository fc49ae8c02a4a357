# METADATA
# title: Stages report metrics
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/monitoring-cloudwatch.html
# custom:
#   kind: aws.apigateway.stage
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: ["settings[*].metrics"]
#   help: "Set `metrics_enabled` in `aws_api_gateway_method_settings` (`MetricsEnabled` in `MethodSettings`)."
#   aliases: {kics: [081069cb-588b-4ce1-884c-2a1ce3029fe5, 5d3c1807-acb3-4bb0-be4e-0440230feeaf], terrascan: [AC_AWS_0007]}
package onus.aws.apigateway.metrics

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

_is_on(setting) if setting.metrics == true

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	count(stage.settings) == 0
	lack := {
		"resource": stage.address,
		"attribute": "settings",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "calls and errors of methods are not counted",
	}
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	some i, setting in stage.settings
	not _is_on(setting)
	path := sprintf("settings[%d].metrics", [i])
	lack := {
		"resource": stage.address,
		"attribute": path,
		"rests_on": [path],
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "calls and errors of methods are not counted",
	}
}
