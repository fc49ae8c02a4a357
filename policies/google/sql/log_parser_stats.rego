# METADATA
# title: PostgreSQL does not log statistics of the parser
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_parser_stats]
#   fix: {flag_log_parser_stats: "off"}
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Leave the flag `log_parser_stats` out or set it to `off`."
#   controls: {nist-800-53-r5: [AU-4]}
#   aliases: {checkov: [CKV2_GCP_15]}
package onus.google.sql.log_parser_stats

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	lower(r.flag_log_parser_stats) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_parser_stats",
		"message": "every statement writes statistics to the log",
	}
}
