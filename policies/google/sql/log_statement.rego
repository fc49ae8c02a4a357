# METADATA
# title: PostgreSQL logs changes of the schema
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_statement]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_statement` to `ddl`."
#   controls: {cis-gcp-2.0: ["6.2.4"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_111]}
package onus.google.sql.log_statement

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_statement := r.flag_log_statement
	not lower(flag_log_statement) in {"ddl", "mod", "all"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_statement",
		"message": "who changed the schema is not recorded",
	}
}
