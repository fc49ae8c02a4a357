# METADATA
# title: SQL Server runs no procedures of other servers
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   kind: google.sql.instance
#   class: hardening
#   severity: low
#   attributes: [flag_remote_access]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `remote access` to `off`."
#   controls: {cis-gcp-2.0: ["6.3.5"], nist-800-53-r5: [CM-7]}
package onus.google.sql.remote_access

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
	lower(r.flag_remote_access) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_remote_access",
		"message": "procedures can be called between servers",
	}
}
