# METADATA
# title: SQL Server hides details from those who may not see them
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   kind: google.sql.instance
#   class: hardening
#   severity: low
#   attributes: [flag_trace_flag_3625]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `3625` to `on`."
#   controls: {cis-gcp-2.0: ["6.3.6"], nist-800-53-r5: [SI-11]}
package onus.google.sql.trace_flag_3625

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
	flag_trace_flag_3625 := r.flag_trace_flag_3625
	not lower(flag_trace_flag_3625) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_trace_flag_3625",
		"message": "error messages show more than their reader may see",
	}
}
