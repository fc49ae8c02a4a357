# METADATA
# title: Cloud SQL for MySQL can go back in time
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/backup-recovery/pitr
# custom:
#   kind: google.sql.instance
#   class: backup-recovery
#   severity: low
#   attributes: [binary_log]
#   subject_attributes: [database_version, master]
#   profile: strict
#   help: "Set `binary_log_enabled = true` in `backup_configuration`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV2_GCP_20]}
package onus.google.sql.binary_log

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
	r.master == ""
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
	r.master == ""
	not r.binary_log == true
	lack := {
		"resource": r.address,
		"attribute": "binary_log",
		"message": "changes since the last backup are lost",
	}
}
