# METADATA
# title: PostgreSQL logs the statements that failed
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_min_error_statement]
#   subject_attributes: [database_version]
#   help: "Leave the flag `log_min_error_statement` out or set it to `error`."
#   controls: {cis-gcp-2.0: ["6.2.6"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_109]}
package onus.google.sql.log_min_error_statement

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	lower(r.flag_log_min_error_statement) in {"log", "fatal", "panic"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_min_error_statement",
		"message": "failed statements are not logged",
	}
}
