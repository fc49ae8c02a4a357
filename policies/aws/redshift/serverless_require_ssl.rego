# METADATA
# title: Redshift Serverless refuses connections without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html
# custom:
#   kind: aws.redshift.serverless-workgroup
#   class: encryption-in-transit
#   severity: medium
#   attributes: [require_ssl]
#   help: >-
#     Leave the parameter `require_ssl` out, or set it to `true` in `config_parameter`
#     (`ConfigParameters`).
#   controls:
#     aws-fsbp: [RedshiftServerless.2]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
package onus.aws.redshift.serverless_require_ssl

unmet contains lack if {
	some r in input.kinds["aws.redshift.serverless-workgroup"]
	lower(r.require_ssl) == "false"
	lack := {
		"resource": r.address,
		"attribute": "require_ssl",
		"message": "clients may connect without TLS",
	}
}
