# METADATA
# title: Distributions tell their names apart by SNI
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [ssl_support, default_certificate]
#   help: "Set `ssl_support_method = \"sni-only\"`."
#   controls: {aws-fsbp: [CloudFront.8]}
#   aliases: {cfn-guard: [CLOUDFRONT_SNI_ENABLED]}
package onus.aws.cloudfront.sni

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.ssl_support != "sni-only"
	lack := {
		"resource": r.address,
		"attribute": "ssl_support",
		"message": "names are not told apart by SNI",
	}
}
