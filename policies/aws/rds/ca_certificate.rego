# METADATA
# title: RDS presents a certificate of a current authority
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html
# custom:
#   kind: aws.rds.instance
#   class: patching
#   severity: medium
#   attributes: [ca_certificate]
#   help: >-
#     Leave `ca_cert_identifier` out, or set it to `rds-ca-rsa2048-g1`, `rds-ca-rsa4096-g1` or
#     `rds-ca-ecc384-g1` (`CACertificateIdentifier`).
#   controls: {nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases:
#     checkov: [CKV_AWS_211]
#     kics: [9f40c07e-699e-4410-8856-3ba0f2e3a2dd]
#     terrascan: [AC_AWS_0057]
package onus.aws.rds.ca_certificate

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	value := r.ca_certificate
	not value in {"", "rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1"}
	lack := {
		"resource": r.address,
		"attribute": "ca_certificate",
		"message": "the certificate comes from an authority that has expired",
	}
}
