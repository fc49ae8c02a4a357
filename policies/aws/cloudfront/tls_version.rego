# METADATA
# title: Viewers use TLS 1.2 or later
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version, default_certificate]
#   help: "Set `minimum_protocol_version = \"TLSv1.2_2021\"` with a certificate of your own."
#   controls: {aws-fsbp: [CloudFront.15], nist-800-53-r5: [SC-8, SC-13], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_174]
#     trivy: [AWS-0013]
#     kics: [00e5e55e-c2ff-46b3-a757-a7a1cd802456, 5c0003fb-9aa0-42c1-9da3-eb0e332bef21, be96849c-3df6-49c2-bc16-778a7be2519c, dc17ee4b-ddf2-4e23-96e8-7a36abad1303]
#     cfn-guard: [CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE]
#     cfn-nag: [W70]
#     config-lint: [CLOUDFRONT_MINIMUM_SSL]
#     terrascan: [AC_AWS_0023]
package onus.aws.cloudfront.tls_version

# TLSv1.2_2018 … TLSv1.2_2025, TLSv1.3_2025.
_modern(version) if regex.match(`^TLSv1\.[23]([_-]|$)`, version)

# Beside a certificate of one's own that of *.cloudfront.net is not taken.
_uses_default(r) if {
	r.default_certificate == true
	r.certificate == ""
}

# That of *.cloudfront.net comes with TLS 1.0, whatever the distribution says.
unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	_uses_default(r)
	lack := {
		"resource": r.address,
		"attribute": "default_certificate",
		"rests_on": ["default_certificate", "certificate"],
		"message": "the certificate of cloudfront.net lets TLS 1.0 in",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	not _uses_default(r)
	not _modern(r.tls_version)
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": sprintf("%s lets old TLS versions in", [r.tls_version]),
	}
}
