# METADATA
# title: Distributions serve named countries only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [geo_restriction]
#   help: "Set `restriction_type` to `whitelist` or `blacklist`."
#   aliases: {checkov: [CKV_AWS_374], kics: [7f8843f0-9ea5-42b4-a02b-753055113195], regula: [FG_R00018], terrascan: [AC_AWS_0026]}
package onus.aws.cloudfront.geo_restriction

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.geo_restriction == "none"
	lack := {
		"resource": r.address,
		"attribute": "geo_restriction",
		"message": "the distribution serves every country",
	}
}
