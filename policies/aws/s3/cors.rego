# METADATA
# title: Only pages of named origins read the bucket from browsers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
# custom:
#   kind: aws.s3.bucket
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [cors_origins]
#   help: Name the origins in `allowed_origins` (`AllowedOrigins`).
#   controls: {nist-800-53-r5: [AC-4]}
#   aliases: {kics: [3609d27c-3698-483a-9402-13af6ae80583, 98a8f708-121b-455b-ae2f-da3fb59d17e1]}
package onus.aws.s3.cors

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	some i, origin in r.cors_origins
	origin == "*"
	path := sprintf("cors_origins[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "pages of every origin may read from the bucket",
	}
}
