# METADATA
# title: OpenSearch domains take HTTPS only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html
# custom:
#   kind: aws.opensearch.domain
#   class: encryption-in-transit
#   severity: high
#   attributes: [https_enforced]
#   help: >-
#     Set `enforce_https = true` in `domain_endpoint_options` (`DomainEndpointOptions:
#     {EnforceHTTPS: true}`).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_83]
#     trivy: [AWS-0046]
#     kics: [2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e, 4cdc88e6-c0c8-4081-a639-bb3a557cbedf]
#     cfn-guard: [ELASTICSEARCH_HTTPS_REQUIRED, OPENSEARCH_HTTPS_REQUIRED]
package onus.aws.opensearch.https

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.https_enforced == false
	lack := {
		"resource": r.address,
		"attribute": "https_enforced",
		"message": "clients may connect without TLS",
	}
}
