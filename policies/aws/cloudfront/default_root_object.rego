# METADATA
# title: Distributions name their root object
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [root_object]
#   help: "Set `default_root_object` (`DefaultRootObject` in CloudFormation)."
#   controls: {aws-fsbp: [CloudFront.1], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_AWS_305], cfn-guard: [CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED]}
package onus.aws.cloudfront.default_root_object

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.root_object == ""
	lack := {
		"resource": r.address,
		"attribute": "root_object",
		"message": "the root is passed to the origin, which may list what it holds",
	}
}
