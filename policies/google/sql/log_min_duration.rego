# METADATA
# title: PostgreSQL does not log statements by their duration
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_min_duration]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Leave the flag `log_min_duration_statement` out or set it to `-1`; use Query Insights."
#   controls: {cis-gcp-2.0: ["6.2.7"], nist-800-53-r5: [AU-3]}
#   aliases: {checkov: [CKV_GCP_57], trivy: [GCP-0021]}
package onus.google.sql.log_min_duration

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	r.flag_log_min_duration != "-1"
	lack := {
		"resource": r.address,
		"attribute": "flag_log_min_duration",
		"message": "slow statements are logged with their values",
	}
}
