# METADATA
# title: PostgreSQL logs long waits for locks
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_lock_waits]
#   fix: {flag_log_lock_waits: "on"}
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_lock_waits` to `on`."
#   controls: {nist-800-53-r5: [AU-12, SI-4]}
#   aliases: {checkov: [CKV_GCP_54], trivy: [GCP-0020]}
package onus.google.sql.log_lock_waits

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_lock_waits := r.flag_log_lock_waits
	not lower(flag_log_lock_waits) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_lock_waits",
		"message": "sessions that block others go unseen",
	}
}
