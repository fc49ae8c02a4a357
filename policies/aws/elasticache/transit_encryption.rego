# METADATA
# title: ElastiCache clients connect under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html
# custom:
#   kind: aws.elasticache.replication-group
#   class: encryption-in-transit
#   severity: high
#   attributes: [transit_encryption]
#   help: >-
#     Set `transit_encryption_enabled = true` (`TransitEncryptionEnabled` in CloudFormation).
#     For a running group do it in two steps, `transit_encryption_mode = "preferred"` first.
#   controls:
#     aws-fsbp: [ElastiCache.5]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_30]
#     trivy: [AWS-0051]
#     kics: [1afbb3fa-cf6c-4a3d-b730-95e9f4df343e, 3b02569b-fc6f-4153-b3a3-ba91022fed68]
#     cfn-nag: [F33]
#     cfn-guard: [ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT]
#     config-lint: [ELASTICACHE_ENCRYPTION_TRANSIT]
#     regula: [FG_R00105]
#     terrascan: [AC_AWS_0467]
package onus.aws.elasticache.transit_encryption

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	r.transit_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "transit_encryption",
		"message": "clients and nodes talk in the clear",
	}
}
