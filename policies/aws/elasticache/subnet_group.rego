# METADATA
# title: ElastiCache stands in subnets of your choice
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html
# custom:
#   kind: aws.elasticache.store
#   class: network-rules
#   severity: low
#   attributes: [subnet_group]
#   subject_attributes: [replication_group]
#   profile: strict
#   help: >-
#     Set `subnet_group_name` (`CacheSubnetGroupName` in CloudFormation) to a group of private
#     subnets.
#   controls:
#     aws-fsbp: [ElastiCache.7]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_323]
#     kics: [8c849af7-a399-46f7-a34c-32d3dc96f1fc, ba766c53-fe71-4bbb-be35-b6803f2ef13e]
package onus.aws.elasticache.subnet_group

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.serverless == false
	r.replication_group == ""
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.subnet_group in {"", "default"}
	lack := {
		"resource": r.address,
		"attribute": "subnet_group",
		"message": "the default subnets decide where the nodes stand",
	}
}
