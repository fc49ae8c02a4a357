# METADATA
# title: Cloud SQL takes backups
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
# custom:
#   kind: google.sql.instance
#   class: backup-recovery
#   severity: medium
#   attributes: [backups]
#   help: "Enable `backup_configuration`."
#   aliases: {checkov: [CKV_GCP_14], trivy: [GCP-0024]}
package onus.google.sql.backups

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.backups == false
	lack := {
		"resource": r.address,
		"attribute": "backups",
		"message": "no backups are taken",
	}
}
