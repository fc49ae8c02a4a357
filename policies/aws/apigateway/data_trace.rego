# METADATA
# title: Requests are not logged with their bodies
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   kind: aws.apigateway.method-settings
#   class: secrets
#   severity: medium
#   attributes: [data_trace]
#   help: "Set `data_trace_enabled = false` (`DataTraceEnabled` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_276]}
package onus.aws.apigateway.data_trace

import data.onus.lib.ref

unmet contains lack if {
	some setting in input.kinds["aws.apigateway.method-settings"]
	setting.data_trace == true
	lack := {
		"resource": setting.address,
		"attribute": "data_trace",
		"related": sort(ref.addresses(object.get(setting, "api", ""))),
		"message": "whole requests and responses are logged",
	}
}
