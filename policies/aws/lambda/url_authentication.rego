# METADATA
# title: Function URLs ask who is calling
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
# custom:
#   kind: aws.lambda.url
#   class: authentication
#   severity: high
#   attributes: [authentication]
#   help: "Set `authorization_type = \"AWS_IAM\"`, or put an API gateway in front."
#   aliases: {checkov: [CKV_AWS_258]}
package onus.aws.lambda.url_authentication

unmet contains lack if {
	some r in input.kinds["aws.lambda.url"]
	r.authentication == "NONE"
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "anybody can call the function by its URL",
	}
}
