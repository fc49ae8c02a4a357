# METADATA
# title: OpenSearch domains have three dedicated masters
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html
# custom:
#   kind: aws.opensearch.domain
#   class: availability
#   severity: low
#   attributes: [dedicated_masters, dedicated_master_count]
#   profile: strict
#   help: >-
#     Set `dedicated_master_enabled = true` and `dedicated_master_count = 3` in
#     `cluster_config` (`ClusterConfig` in CloudFormation).
#   controls: {aws-fsbp: [Opensearch.11, ES.7], nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_318, CKV2_AWS_59]
#     cfn-guard: [ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE]
package onus.aws.opensearch.dedicated_masters

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.dedicated_masters == false
	lack := {
		"resource": r.address,
		"attribute": "dedicated_masters",
		"message": "data nodes manage the cluster beside their work",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.dedicated_masters == true
	r.dedicated_master_count < 3
	lack := {
		"resource": r.address,
		"attribute": "dedicated_master_count",
		"message": "fewer than three masters cannot outvote a lost one",
	}
}
