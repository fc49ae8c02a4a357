# METADATA
# title: Serverless caches ask who is there
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
# custom:
#   kind: aws.elasticache.store
#   class: authentication
#   severity: medium
#   attributes: [user_group]
#   subject_attributes: [engine]
#   help: >-
#     Set `user_group_id` (`UserGroupId` in CloudFormation) to a group with users of your own.
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.elasticache.serverless_authentication

_memcached(r) if r.engine == "memcached"

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.serverless == true
	not _memcached(r)
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.user_group == false
	lack := {
		"resource": r.address,
		"attribute": "user_group",
		"message": "whoever reaches the port may read and delete everything",
	}
}
