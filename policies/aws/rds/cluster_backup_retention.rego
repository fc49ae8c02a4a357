# METADATA
# title: Aurora backups are kept for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html
# custom:
#   kind: aws.rds.cluster
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   help: "Set `backup_retention_period` to 7 days or more."
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {kics: [e649a218-d099-4550-86a4-1231e1fcb60d], terrascan: [AC_AWS_0495]}
package onus.aws.rds.cluster_backup_retention

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.backup_retention_days < 7
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are kept for less than a week",
	}
}
