# METADATA
# title: SQL Server keeps ownership within a database
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   kind: google.sql.instance
#   class: least-privilege
#   severity: medium
#   attributes: [flag_cross_db_ownership]
#   subject_attributes: [database_version]
#   help: "Leave the flag `cross db ownership chaining` out or set it to `off`."
#   controls: {cis-gcp-2.0: ["6.3.2"], nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_58], trivy: [GCP-0019]}
package onus.google.sql.cross_db_ownership

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
	lower(r.flag_cross_db_ownership) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_cross_db_ownership",
		"message": "an owner in one database reaches others",
	}
}
