# METADATA
# title: DocumentDB refuses connections without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html
# custom:
#   kind: aws.docdb.parameter-group
#   class: encryption-in-transit
#   severity: high
#   attributes: [tls]
#   help: >-
#     Leave the parameter `tls` out, or set it to `enabled` or a policy such as `tls1.2+`.
#   controls:
#     aws-fsbp: [DocumentDB.6]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV_AWS_90]}
package onus.aws.docdb.tls

unmet contains lack if {
	some r in input.kinds["aws.docdb.parameter-group"]
	r.tls == "disabled"
	lack := {
		"resource": r.address,
		"attribute": "tls",
		"message": "clients may connect without TLS",
	}
}
