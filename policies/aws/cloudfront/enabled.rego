# METADATA
# title: Distributions are switched on and have an origin
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [enabled, origins]
#   help: "Set `enabled = true` and name an origin."
#   aliases: {checkov: [CKV_AWS_216], kics: [1bc367f6-901d-4870-ad0c-71d79762ef52, e4f54ff4-d352-40e8-a096-5141073c37a2]}
package onus.aws.cloudfront.enabled

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"rests_on": ["enabled"],
		"message": "the distribution is switched off",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	count(r.origins) == 0
	lack := {
		"resource": r.address,
		"attribute": "origins",
		"rests_on": ["origins"],
		"message": "the distribution has nothing to serve",
	}
}
