# METADATA
# title: OpenSearch domains ask for TLS 1.2
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html
# custom:
#   kind: aws.opensearch.domain
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_policy]
#   help: >-
#     Set `tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"` in
#     `domain_endpoint_options` (`TLSSecurityPolicy` in `DomainEndpointOptions`).
#   controls:
#     aws-fsbp: [Opensearch.8, ES.8]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_228]
#     trivy: [AWS-0126]
#     cfn-guard: [ELASTICSEARCH_HTTPS_REQUIRED, OPENSEARCH_HTTPS_REQUIRED]
package onus.aws.opensearch.tls_policy

_current := {
	"Policy-Min-TLS-1-2-2019-07",
	"Policy-Min-TLS-1-2-PFS-2023-10",
	"Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	policy := r.tls_policy
	not policy in _current
	lack := {
		"resource": r.address,
		"attribute": "tls_policy",
		"message": "TLS 1.0 and 1.1 are accepted",
	}
}
