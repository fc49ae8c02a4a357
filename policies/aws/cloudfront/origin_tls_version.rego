# METADATA
# title: Origins are asked with TLS 1.2 or later
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: ["origins[*].tls_versions"]
#   help: "Set `origin_ssl_protocols = [\"TLSv1.2\"]`."
package onus.aws.cloudfront.origin_tls_version

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	some i, origin in r.origins
	some version in origin.tls_versions
	version in {"TLSv1", "TLSv1.1"}
	path := sprintf("origins[%d].tls_versions", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "TLS 1.0 or 1.1 may be used towards the origin",
	}
}
