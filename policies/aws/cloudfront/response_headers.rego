# METADATA
# title: Responses carry security headers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [response_headers_policy]
#   help: "Set `response_headers_policy_id` in the default cache behavior."
#   aliases: {checkov: [CKV2_AWS_32]}
package onus.aws.cloudfront.response_headers

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.response_headers_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "response_headers_policy",
		"message": "no policy adds security headers",
	}
}
