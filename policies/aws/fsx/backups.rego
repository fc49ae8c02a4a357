# METADATA
# title: FSx file systems are backed up
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html
# custom:
#   kind: aws.fsx.file-system
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   profile: strict
#   help: >-
#     Set `automatic_backup_retention_days` to a number of days
#     (`AutomaticBackupRetentionDays` in CloudFormation).
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {cfn-guard: [FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN]}
package onus.aws.fsx.backups

unmet contains lack if {
	some r in input.kinds["aws.fsx.file-system"]
	r.backup_retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automatic backups are off",
	}
}
