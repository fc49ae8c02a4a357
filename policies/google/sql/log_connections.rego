# METADATA
# title: PostgreSQL logs connections
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_connections]
#   fix: {flag_log_connections: "on"}
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_connections` to `on`."
#   controls: {cis-gcp-2.0: ["6.2.2"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_52], trivy: [GCP-0016]}
package onus.google.sql.log_connections

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_connections := r.flag_log_connections
	not lower(flag_log_connections) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_connections",
		"message": "who connected is not recorded",
	}
}
