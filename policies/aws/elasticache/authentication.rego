# METADATA
# title: ElastiCache asks who is there
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
# custom:
#   kind: aws.elasticache.replication-group
#   class: authentication
#   severity: medium
#   attributes: [auth_token, user_groups]
#   help: >-
#     Name `user_group_ids` (`UserGroupIds` in CloudFormation) with users of your own, or an
#     `auth_token`; both need TLS.
#   controls:
#     aws-fsbp: [ElastiCache.6]
#     nist-800-53-r5: [IA-2]
#     pci-dss-4: ["8.3.1"]
#     csa-ccm-4: [IAM-14]
#   aliases: {checkov: [CKV_AWS_31]}
package onus.aws.elasticache.authentication

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	r.auth_token == false
	count(r.user_groups) == 0
	lack := {
		"resource": r.address,
		"attribute": "user_groups",
		"message": "whoever reaches the port may read and delete everything",
	}
}
