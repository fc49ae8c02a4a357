# METADATA
# title: SQL Server runs no external scripts
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   kind: google.sql.instance
#   class: hardening
#   severity: medium
#   attributes: [flag_external_scripts]
#   subject_attributes: [database_version]
#   help: "Leave the flag `external scripts enabled` out or set it to `off`."
#   controls: {cis-gcp-2.0: ["6.3.1"], nist-800-53-r5: [CM-7]}
#   aliases: {ddkics: [b2d5f3c9-1e68-47a1-89b4-92f3a6d7e123]}
package onus.google.sql.external_scripts

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
	lower(r.flag_external_scripts) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_external_scripts",
		"message": "queries can run scripts",
	}
}
