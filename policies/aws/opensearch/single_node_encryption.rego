# METADATA
# title: OpenSearch domains of one node are ready for TLS between nodes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html
# custom:
#   kind: aws.opensearch.domain
#   class: encryption-in-transit
#   severity: low
#   attributes: [node_encryption]
#   subject_attributes: [instances]
#   profile: strict
#   help: >-
#     Set `enabled = true` in `node_to_node_encryption` (`NodeToNodeEncryptionOptions:
#     {Enabled: true}`).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     trivy: [AWS-0043]
#     kics: [967eb3e6-26fc-497d-8895-6428beb6e8e2]
#     cfn-nag: [W85]
#     cfn-guard:
#       - ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK
#       - OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK
#     config-lint: [ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION]
#     terrascan: [AC_AWS_0468]
package onus.aws.opensearch.single_node_encryption

subject contains r.address if {
	some r in input.kinds["aws.opensearch.domain"]
	r.instances <= 1
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.node_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "node_encryption",
		"message": "a second node would talk to the first in the clear",
	}
}
