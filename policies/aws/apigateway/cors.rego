# METADATA
# title: HTTP APIs name the sites that may call them
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
# custom:
#   kind: aws.apigateway.http-api
#   class: hardening
#   severity: medium
#   attributes: [cors_origins, cors_credentials]
#   subject_attributes: [cors_origins]
#   help: "Name the origins in `allow_origins`."
#   aliases: {terrascan: [AC_AWS_0441]}
package onus.aws.apigateway.cors

subject contains api.address if {
	some api in input.kinds["aws.apigateway.http-api"]
	count(api.cors_origins) > 0
}

_wide := {"*", "http://*", "https://*"}

unmet contains lack if {
	some api in input.kinds["aws.apigateway.http-api"]
	some i, origin in api.cors_origins
	origin in _wide
	path := sprintf("cors_origins[%d]", [i])
	lack := {
		"resource": api.address,
		"attribute": path,
		"rests_on": [path],
		"message": "scripts of every site may read the answers",
	}
}
