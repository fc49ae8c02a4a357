# METADATA
# title: Neptune backups are kept for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html
# custom:
#   kind: aws.neptune.cluster
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   help: "Set `backup_retention_period` to 7 days or more."
#   controls: {aws-fsbp: [Neptune.5], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {checkov: [CKV_AWS_361]}
package onus.aws.neptune.backup_retention

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	r.backup_retention_days < 7
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are kept for less than a week",
	}
}
