# METADATA
# title: Aurora clusters are in a plan of AWS Backup
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html
# custom:
#   kind: aws.rds.cluster
#   kinds: [aws.backup.selection]
#   class: backup-recovery
#   severity: low
#   attributes: [backup_plan]
#   profile: strict
#   help: >-
#     Name the cluster in the `resources` of an `aws_backup_selection`
#     (`AWS::Backup::BackupSelection`).
#   controls: {aws-fsbp: [RDS.26], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {checkov: [CKV2_AWS_8]}
package onus.aws.rds.cluster_backup_plan

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
	some r in input.kinds["aws.rds.cluster"]
	not _undecided
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.backup_plan == false
	lack := {
		"resource": r.address,
		"attribute": "backup_plan",
		"message": "no backup plan names the cluster",
	}
}
