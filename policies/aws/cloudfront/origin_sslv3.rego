# METADATA
# title: Origins are not asked with SSL 3.0
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: high
#   attributes: ["origins[*].tls_versions"]
#   help: "Set `origin_ssl_protocols = [\"TLSv1.2\"]`."
#   controls: {aws-fsbp: [CloudFront.10], nist-800-53-r5: [SC-8, SC-13], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_54]}
package onus.aws.cloudfront.origin_sslv3

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	some i, origin in r.origins
	some version in origin.tls_versions
	version in {"SSLv3"}
	path := sprintf("origins[%d].tls_versions", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "SSL 3.0 may be used towards the origin",
	}
}
