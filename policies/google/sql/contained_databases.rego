# METADATA
# title: SQL Server signs users in itself
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   kind: google.sql.instance
#   class: authentication
#   severity: medium
#   attributes: [flag_contained_databases]
#   subject_attributes: [database_version]
#   help: "Leave the flag `contained database authentication` out or set it to `off`."
#   controls: {cis-gcp-2.0: ["6.3.7"], nist-800-53-r5: [IA-2]}
#   aliases: {checkov: [CKV_GCP_59], trivy: [GCP-0023]}
package onus.google.sql.contained_databases

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "SQLSERVER")
	lower(r.flag_contained_databases) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_contained_databases",
		"message": "databases can have users of their own",
	}
}
