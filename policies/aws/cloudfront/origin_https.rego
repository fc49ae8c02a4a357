# METADATA
# title: Origins are asked over HTTPS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: medium
#   attributes: ["origins[*].protocol", "origins[*].domain", viewer_protocol, further_viewer_protocols]
#   help: "Set `origin_protocol_policy = \"https-only\"`."
#   controls: {aws-fsbp: [CloudFront.9], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_72], config-lint: [CLOUDFRONT_DISTRIBUTION_ORIGIN_POLICY], regula: [FG_R00010], terrascan: [AC_AWS_0024]}
package onus.aws.cloudfront.origin_https

# Website endpoints of buckets speak HTTP only.
_is_website(origin) if contains(origin.domain, "s3-website")

_is_website(origin) if contains(origin.domain, "website_endpoint")

_answers_http(r) if r.viewer_protocol == "allow-all"

_answers_http(r) if "allow-all" in r.further_viewer_protocols

_plain(_, origin) if origin.protocol == "http-only"

_plain(r, origin) if {
	origin.protocol == "match-viewer"
	_answers_http(r)
}

_rests_on(origin, path) := [path] if origin.protocol == "http-only"

_rests_on(origin, path) := [path, "viewer_protocol", "further_viewer_protocols"] if {
	origin.protocol == "match-viewer"
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	some i, origin in r.origins
	_plain(r, origin)
	not _is_website(origin)
	path := sprintf("origins[%d].protocol", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": _rests_on(origin, path),
		"message": "the edge fetches over plain HTTP",
	}
}
