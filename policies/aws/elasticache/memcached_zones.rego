# METADATA
# title: Memcached nodes stand in several zones
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Mem-Ug.html
# custom:
#   kind: aws.elasticache.cluster
#   class: availability
#   severity: low
#   attributes: [az_mode]
#   subject_attributes: [engine, nodes]
#   profile: strict
#   help: >-
#     Set `az_mode = "cross-az"` (`AZMode` in CloudFormation) when there is more than one
#     node.
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases:
#     kics: [6db03a91-f933-4f13-ab38-a8b87a7de54d, cfdef2e5-1fe4-4ef4-bea8-c56e08963150]
#     terrascan: [AC_AWS_0104]
package onus.aws.elasticache.memcached_zones

subject contains r.address if {
	some r in input.kinds["aws.elasticache.cluster"]
	r.engine == "memcached"
	r.nodes > 1
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.cluster"]
	r.az_mode == "single-az"
	lack := {
		"resource": r.address,
		"attribute": "az_mode",
		"message": "all nodes stand in one zone",
	}
}
