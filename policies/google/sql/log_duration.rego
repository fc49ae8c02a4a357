# METADATA
# title: PostgreSQL logs how long statements took
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_duration]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_duration` to `on`."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV2_GCP_13]}
package onus.google.sql.log_duration

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_duration := r.flag_log_duration
	not lower(flag_log_duration) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_duration",
		"message": "durations are not recorded",
	}
}
