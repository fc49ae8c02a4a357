# METADATA
# title: Routes of HTTP and WebSocket APIs ask who is calling
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
# custom:
#   kind: aws.apigateway.http-route
#   class: authentication
#   severity: high
#   attributes: [authorization]
#   subject_attributes: [route]
#   help: "Set `authorization_type` to `JWT`, `AWS_IAM` or `CUSTOM`."
#   controls: {aws-fsbp: [APIGateway.8], nist-800-53-r5: [AC-3, IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases: {checkov: [CKV_AWS_309], sonar: [S6333]}
package onus.aws.apigateway.route_authorization

# Of a WebSocket API only the connection is authorized; browsers ask with OPTIONS before they call.
_open_by_design(route) if {
	route.protocol == "WEBSOCKET"
	route.route != "$connect"
}

_open_by_design(route) if startswith(route.route, "OPTIONS ")

_open_by_design(route) if {
	not contains(route.route, " ")
	not route.route in {"$connect", "$default"}
}

subject contains route.address if {
	some route in input.kinds["aws.apigateway.http-route"]
	not _open_by_design(route)
}

# Both kinds of API have a route of this name.
_rests_on(route) := ["authorization", "protocol"] if route.route == "$default"

_rests_on(route) := ["authorization"] if route.route != "$default"

unmet contains lack if {
	some route in input.kinds["aws.apigateway.http-route"]
	route.authorization in {"NONE", "", null}
	lack := {
		"resource": route.address,
		"attribute": "authorization",
		"rests_on": _rests_on(route),
		"message": sprintf("anybody may call %s", [route.route]),
	}
}
