# METADATA
# title: Viewers use HTTPS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: high
#   attributes: [viewer_protocol, further_viewer_protocols]
#   help: "Set `viewer_protocol_policy` to `redirect-to-https` or `https-only` in every cache behavior."
#   controls: {aws-fsbp: [CloudFront.3], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_34]
#     trivy: [AWS-0012]
#     kics: [a5366a50-932f-4085-896b-41402714a388, 31733ee2-fef0-4e87-9778-65da22a8ecf1, 55af1353-2f62-4fa0-a8e1-a210ca2708f5]
#     cfn-guard: [CLOUDFRONT_VIEWER_POLICY_HTTPS]
#     config-lint: [CLOUDFRONT_DISTRIBUTION_PROTOCOL]
#     regula: [FG_R00011]
package onus.aws.cloudfront.viewer_https

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.viewer_protocol == "allow-all"
	lack := {
		"resource": r.address,
		"attribute": "viewer_protocol",
		"rests_on": ["viewer_protocol"],
		"message": "the default cache behavior answers plain HTTP",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	some i, protocol in r.further_viewer_protocols
	protocol == "allow-all"
	path := sprintf("further_viewer_protocols[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "a cache behavior answers plain HTTP",
	}
}
