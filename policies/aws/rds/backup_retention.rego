# METADATA
# title: RDS backups are kept for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html
# custom:
#   kind: aws.rds.instance
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   subject_attributes: [cluster, backup_retention_days]
#   help: "Set `backup_retention_period` to 7 days or more."
#   controls: {aws-fsbp: [RDS.11], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {kics: [e649a218-d099-4550-86a4-1231e1fcb60d]}
package onus.aws.rds.backup_retention

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
	r.backup_retention_days != 0
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.backup_retention_days < 7
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are kept for less than a week",
	}
}
