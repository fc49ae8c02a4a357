# METADATA
# title: Distributions have an origin to fall back on
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [failover_members, failover_quantity]
#   help: "Add an `origin_group` with two members."
#   controls: {aws-fsbp: [CloudFront.4], nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV_AWS_310], cfn-guard: [CLOUDFRONT_ORIGIN_FAILOVER_ENABLED]}
package onus.aws.cloudfront.origin_failover

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.failover_members < 2
	r.failover_quantity < 2
	lack := {
		"resource": r.address,
		"attribute": "failover_members",
		"message": "when the origin fails, nothing answers",
	}
}
