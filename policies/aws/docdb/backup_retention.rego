# METADATA
# title: DocumentDB backups are kept for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html
# custom:
#   kind: aws.docdb.cluster
#   class: backup-recovery
#   severity: medium
#   attributes: [backup_retention_days]
#   help: "Set `backup_retention_period` to 7 days or more."
#   controls: {aws-fsbp: [DocumentDB.2], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {checkov: [CKV_AWS_360]}
package onus.aws.docdb.backup_retention

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	r.backup_retention_days < 7
	lack := {
		"resource": r.address,
		"attribute": "backup_retention_days",
		"message": "automated backups are kept for less than a week",
	}
}
