# METADATA
# title: CloudSearch domains take HTTPS only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html
# custom:
#   kind: aws.cloudsearch.domain
#   class: encryption-in-transit
#   severity: high
#   attributes: [https_enforced]
#   help: "Set `enforce_https = true` in `endpoint_options`."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_220]}
package onus.aws.cloudsearch.https

unmet contains lack if {
	some r in input.kinds["aws.cloudsearch.domain"]
	r.https_enforced == false
	lack := {
		"resource": r.address,
		"attribute": "https_enforced",
		"message": "clients may connect without TLS",
	}
}
