# METADATA
# title: ElastiCache listens on a port of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html
# custom:
#   kind: aws.elasticache.store
#   class: hardening
#   severity: low
#   attributes: [port]
#   subject_attributes: [replication_group]
#   profile: strict
#   help: "Set `port` to another one than 6379 (Redis OSS, Valkey) or 11211 (Memcached)."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {kics: [323db967-c68e-44e6-916c-a777f95af34b, 5d89db57-8b51-4b38-bb76-b9bd42bd40f0]}
package onus.aws.elasticache.default_port

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.serverless == false
	r.replication_group == ""
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.port in {6379, 11211}
	lack := {
		"resource": r.address,
		"attribute": "port",
		"message": "the port is the one that everybody tries",
	}
}
