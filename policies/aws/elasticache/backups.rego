# METADATA
# title: ElastiCache is backed up
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html
# custom:
#   kind: aws.elasticache.store
#   class: backup-recovery
#   severity: medium
#   attributes: [snapshot_retention_days]
#   subject_attributes: [engine, replication_group]
#   profile: strict
#   help: >-
#     Set `snapshot_retention_limit` to the days that a snapshot is kept
#     (`SnapshotRetentionLimit` in CloudFormation).
#   controls: {aws-fsbp: [ElastiCache.1], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases:
#     checkov: [CKV_AWS_134]
#     trivy: [AWS-0050]
#     kics: [8fdb08a0-a868-4fdf-9c27-ccab0237f1ab]
package onus.aws.elasticache.backups

_without_snapshots(r) if {
	r.engine == "memcached"
	r.serverless == false
}

_without_snapshots(r) if r.node_type == "cache.t1.micro"

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.replication_group == ""
	not _without_snapshots(r)
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.snapshot_retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "snapshot_retention_days",
		"message": "no snapshot is kept",
	}
}
