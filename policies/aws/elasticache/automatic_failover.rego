# METADATA
# title: ElastiCache fails over to another zone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
# custom:
#   kind: aws.elasticache.replication-group
#   class: availability
#   severity: low
#   attributes: [automatic_failover, multi_az]
#   profile: strict
#   help: >-
#     Set `automatic_failover_enabled = true` and `multi_az_enabled = true`, with a replica at
#     least (`AutomaticFailoverEnabled`, `MultiAZEnabled`).
#   controls: {aws-fsbp: [ElastiCache.3], nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV2_AWS_50]}
package onus.aws.elasticache.automatic_failover

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	r.automatic_failover == false
	lack := {
		"resource": r.address,
		"attribute": "automatic_failover",
		"message": "nobody takes over for a lost primary",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	r.automatic_failover == true
	r.multi_az == false
	lack := {
		"resource": r.address,
		"attribute": "multi_az",
		"message": "the replicas may stand in the zone of the primary",
	}
}
