# METADATA
# title: MemoryDB snapshots are kept
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html
# custom:
#   kind: aws.memorydb.cluster
#   class: backup-recovery
#   severity: low
#   attributes: [snapshot_retention_days]
#   profile: strict
#   help: >-
#     Set `snapshot_retention_limit` to the days that a snapshot is kept
#     (`SnapshotRetentionLimit` in CloudFormation).
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
package onus.aws.memorydb.backups

unmet contains lack if {
	some r in input.kinds["aws.memorydb.cluster"]
	r.snapshot_retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "snapshot_retention_days",
		"message": "no snapshot is kept",
	}
}
