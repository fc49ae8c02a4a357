# METADATA
# title: ElastiCache data is encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
# custom:
#   kind: aws.elasticache.replication-group
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: >-
#     Set `at_rest_encryption_enabled = true` (`AtRestEncryptionEnabled` in CloudFormation).
#   controls:
#     aws-fsbp: [ElastiCache.4]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_29]
#     trivy: [AWS-0045]
#     kics: [76976de7-c7b1-4f64-a94f-90c1345914c2, e4ee3903-9225-4b6a-bdfb-e62dbadef821]
#     cfn-nag: [F25]
#     cfn-guard: [ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST]
#     terrascan: [AC_AWS_0466]
package onus.aws.elasticache.encryption

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "what the nodes write to disk is not encrypted",
	}
}
