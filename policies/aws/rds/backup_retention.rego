# METADATA
# title: RDS backups are kept for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   kind: aws.rds.instance
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   help: "Set `backup_retention_period` to 7 days or more."
#   aliases: {checkov: [CKV_AWS_133], trivy: [AWS-0077]}
package onus.aws.rds.backup_retention

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.backup_retention_days < 7
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are kept for less than a week",
	}
}
