# METADATA
# title: Browsers are told to use HTTPS for a year
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
# custom:
#   kind: aws.cloudfront.response-headers
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [hsts_age, hsts_subdomains, hsts_preload, hsts_override]
#   help: "Set `strict_transport_security` with a year, subdomains, preload and override."
#   aliases: {checkov: [CKV_AWS_259]}
package onus.aws.cloudfront.hsts

_strict(r) if {
	r.hsts_age >= 31536000
	r.hsts_subdomains == true
	r.hsts_preload == true
	r.hsts_override == true
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.response-headers"]
	not _strict(r)
	lack := {
		"resource": r.address,
		"attribute": "hsts_age",
		"message": "HSTS is left out, short, or does not hold for subdomains",
	}
}
