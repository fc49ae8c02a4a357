# METADATA
# title: Redshift keeps automatic snapshots
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html
# custom:
#   kind: aws.redshift.cluster
#   class: backup-recovery
#   severity: high
#   attributes: [snapshot_retention_days]
#   help: >-
#     Set `automated_snapshot_retention_period` to a number of days above 0
#     (`AutomatedSnapshotRetentionPeriod` in CloudFormation).
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases:
#     checkov: [CKV_AWS_343]
#     cfn-guard: [REDSHIFT_BACKUP_ENABLED, REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK]
package onus.aws.redshift.backups

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.snapshot_retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "snapshot_retention_days",
		"message": "automatic snapshots are off",
	}
}
