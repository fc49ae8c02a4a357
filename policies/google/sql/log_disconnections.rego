# METADATA
# title: PostgreSQL logs the end of sessions
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_disconnections]
#   fix: {flag_log_disconnections: "on"}
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_disconnections` to `on`."
#   controls: {cis-gcp-2.0: ["6.2.3"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_53], trivy: [GCP-0022]}
package onus.google.sql.log_disconnections

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_disconnections := r.flag_log_disconnections
	not lower(flag_log_disconnections) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_disconnections",
		"message": "how long sessions lasted is not recorded",
	}
}
