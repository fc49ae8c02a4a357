# METADATA
# title: EFS file systems are backed up
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html
# custom:
#   kind: aws.efs.file-system
#   kinds: [aws.backup.selection]
#   class: backup-recovery
#   severity: medium
#   attributes: [backup, backup_plan]
#   profile: strict
#   help: >-
#     Add an `aws_efs_backup_policy` with `status = "ENABLED"` (`BackupPolicy: {Status:
#     ENABLED}` in CloudFormation), or name the file system in a backup selection.
#   controls: {aws-fsbp: [EFS.2], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {checkov: [CKV2_AWS_18], cfn-guard: [EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN]}
package onus.aws.efs.backups

# A plan that chooses by tags or by wildcards may cover anything: then nobody is asked.
_chosen_otherwise(selection) if selection.tags == true

_chosen_otherwise(selection) if {
	some resource in selection.resources
	contains(resource, "*")
}

_undecided if {
	some selection in input.kinds["aws.backup.selection"]
	_chosen_otherwise(selection)
}

subject contains r.address if {
	some r in input.kinds["aws.efs.file-system"]
	not _undecided
}

unmet contains lack if {
	some r in input.kinds["aws.efs.file-system"]
	r.backup != "ENABLED"
	r.backup_plan == false
	lack := {
		"resource": r.address,
		"attribute": "backup",
		"message": "no backup is made",
	}
}
