# METADATA
# title: Buckets behind a distribution are reached by it only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: public-exposure
#   severity: medium
#   attributes: ["origins[*].access_control", "origins[*].domain", "origins[*].custom"]
#   help: "Set `origin_access_control_id` for the bucket."
#   controls: {aws-fsbp: [CloudFront.13], nist-800-53-r5: [AC-3], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV2_AWS_46], cfn-guard: [CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED]}
package onus.aws.cloudfront.origin_access

# Website endpoints take no signed requests.
_is_website(origin) if contains(lower(origin.domain), "website")

_is_bucket(origin) if origin.s3 == true

_is_bucket(origin) if regex.match(`\.s3([.-][a-z0-9-]+)*\.amazonaws\.com(\.cn)?$`, origin.domain)

# A reference to an attribute of a bucket in the same unit.
_is_bucket(origin) if regex.match(`\.bucket(_regional)?_domain_name\}$`, origin.domain)

_is_bucket(origin) if regex.match(`\.(Regional|DualStack)?DomainName\}$`, origin.domain)

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	some i, origin in r.origins
	_is_bucket(origin)
	not _is_website(origin)
	origin.custom == false
	origin.access_control == ""
	path := sprintf("origins[%d].access_control", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path, sprintf("origins[%d].domain", [i])],
		"message": "the bucket has to be public for the edge to read it",
	}
}
