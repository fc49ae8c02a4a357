# METADATA
# title: PostgreSQL logs the names of hosts
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_hostname]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_hostname` to `on`, where looking names up costs you no time."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_108]}
package onus.google.sql.log_hostname

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_hostname := r.flag_log_hostname
	not lower(flag_log_hostname) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_hostname",
		"message": "the log has addresses alone",
	}
}
