# METADATA
# title: OpenSearch domains survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
# custom:
#   kind: aws.opensearch.domain
#   class: availability
#   severity: low
#   attributes: [zone_awareness, instances]
#   profile: strict
#   help: >-
#     Set `zone_awareness_enabled = true` and `instance_count = 3` or more in `cluster_config`
#     (`ClusterConfig` in CloudFormation).
#   controls: {aws-fsbp: [Opensearch.6, ES.6], nist-800-53-r5: [CP-10]}
#   aliases:
#     cfn-guard: [ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE, OPENSEARCH_DATA_NODE_FAULT_TOLERANCE]
package onus.aws.opensearch.data_nodes

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.zone_awareness == false
	lack := {
		"resource": r.address,
		"attribute": "zone_awareness",
		"message": "all data nodes stand in one zone",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.zone_awareness == true
	r.instances < 3
	lack := {
		"resource": r.address,
		"attribute": "instances",
		"message": "fewer than three data nodes hold the data",
	}
}
