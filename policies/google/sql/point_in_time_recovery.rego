# METADATA
# title: Cloud SQL can go back in time
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
# custom:
#   kind: google.sql.instance
#   class: backup-recovery
#   severity: low
#   attributes: [point_in_time_recovery]
#   subject_attributes: [database_version, master]
#   profile: strict
#   help: "Set `point_in_time_recovery_enabled = true` in `backup_configuration`."
#   controls: {nist-800-53-r5: [CP-9]}
package onus.google.sql.point_in_time_recovery

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	not startswith(upper(r.database_version), "MYSQL")
	r.master == ""
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	not startswith(upper(r.database_version), "MYSQL")
	r.master == ""
	not r.point_in_time_recovery == true
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "changes since the last backup are lost",
	}
}
