# METADATA
# title: ElastiCache delivers its logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html
# custom:
#   kind: aws.elasticache.store
#   class: logging
#   severity: low
#   attributes: [log_delivery]
#   subject_attributes: [engine, replication_group]
#   profile: strict
#   help: "Add a `log_delivery_configuration` (`LogDeliveryConfigurations` in CloudFormation)."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
package onus.aws.elasticache.logs

_memcached(r) if r.engine == "memcached"

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.serverless == false
	r.replication_group == ""
	not _memcached(r)
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.log_delivery == 0
	lack := {
		"resource": r.address,
		"attribute": "log_delivery",
		"message": "slow commands and the engine log go nowhere",
	}
}
