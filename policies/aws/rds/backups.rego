# METADATA
# title: RDS instances are backed up
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html
# custom:
#   kind: aws.rds.instance
#   class: backup-recovery
#   severity: high
#   attributes: [backup_retention_days]
#   subject_attributes: [cluster, replica]
#   help: >-
#     Set `backup_retention_period` (`BackupRetentionPeriod` in CloudFormation), better to 7
#     days or more.
#   controls: {aws-fsbp: [RDS.11], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases:
#     checkov: [CKV_AWS_133]
#     trivy: [AWS-0077]
#     kics: [1dc73fb4-5b51-430c-8c5f-25dcf9090b02, 8c415f6f-7b90-4a27-a44a-51047e1506f9]
#     cfn-nag: [W75]
#     cfn-guard: [DB_INSTANCE_BACKUP_ENABLED]
#     regula: [FG_R00107]
#     terrascan: [AC_AWS_0052]
package onus.aws.rds.backups

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
	r.replica == false
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.backup_retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are off",
	}
}
