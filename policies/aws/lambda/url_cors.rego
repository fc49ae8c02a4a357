# METADATA
# title: Function URLs answer pages of named origins only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors
# custom:
#   kind: aws.lambda.url
#   class: hardening
#   severity: medium
#   attributes: [cors_origins]
#   help: Name the origins in `cors.allow_origins` (`Cors.AllowOrigins`).
#   controls: {nist-800-53-r5: [AC-4]}
#   aliases: {checkov: [CKV2_AWS_75]}
package onus.aws.lambda.url_cors

unmet contains lack if {
	some r in input.kinds["aws.lambda.url"]
	some i, origin in r.cors_origins
	origin == "*"
	path := sprintf("cors_origins[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "every web page may call the function from its visitors' browsers",
	}
}
