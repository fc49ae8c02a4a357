# METADATA
# title: CloudSearch domains ask for TLS 1.2
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html
# custom:
#   kind: aws.cloudsearch.domain
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_policy]
#   help: "Set `tls_security_policy = \"Policy-Min-TLS-1-2-2019-07\"` in `endpoint_options`."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_218]}
package onus.aws.cloudsearch.tls_policy

unmet contains lack if {
	some r in input.kinds["aws.cloudsearch.domain"]
	r.tls_policy != "Policy-Min-TLS-1-2-2019-07"
	lack := {
		"resource": r.address,
		"attribute": "tls_policy",
		"message": "TLS 1.0 and 1.1 are accepted",
	}
}
