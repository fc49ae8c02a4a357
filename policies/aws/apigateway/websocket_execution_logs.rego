# METADATA
# title: Stages of WebSocket APIs log what their routes do
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
# custom:
#   kind: aws.apigateway.http-stage
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [log_level, protocol]
#   help: "Set `logging_level` in `default_route_settings` to `ERROR` or `INFO`."
#   controls: {aws-fsbp: [APIGateway.1], nist-800-53-r5: [AU-2, AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {kics: [80d45af4-4920-4236-a56e-b7ef419d1941], terrascan: [AC_AWS_0442]}
package onus.aws.apigateway.websocket_execution_logs

# HTTP APIs have no execution logs; only they are imported.
subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.http-stage"]
	not _is_http(stage)
	not stage.imported == true
}

# HTTP APIs have no such level: where one is given, the API is a WebSocket's.
_is_http(stage) if stage.protocol in {"HTTP", ""}

_rests_on(stage) := ["log_level"] if is_string(stage.log_level)

_rests_on(stage) := ["log_level", "protocol"] if not is_string(stage.log_level)

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.http-stage"]
	stage.log_level in {"OFF", null}
	lack := {
		"resource": stage.address,
		"attribute": "log_level",
		"rests_on": _rests_on(stage),
		"message": "the execution of routes is not logged",
	}
}
