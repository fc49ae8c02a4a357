# METADATA
# title: Buckets serve no web sites themselves
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
# custom:
#   kind: aws.s3.bucket
#   class: public-exposure
#   severity: low
#   profile: strict
#   attributes: [website]
#   help: Serve the site through CloudFront with origin access control.
#   controls: {nist-800-53-r5: [AC-3, SC-8]}
#   aliases: {kics: [42bb6b7f-6d54-4428-b707-666f669d94fb], terrascan: [AC_AWS_0210]}
package onus.aws.s3.website

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.website
	lack := {
		"resource": r.address,
		"attribute": "website",
		"message": "the bucket serves a web site, without TLS",
	}
}
