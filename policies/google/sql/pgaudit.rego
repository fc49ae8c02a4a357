# METADATA
# title: PostgreSQL writes an audit log
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/pg-audit
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_pgaudit]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `cloudsql.enable_pgaudit` to `on`, create the extension, and choose what to audit with `pgaudit.log`."
#   controls: {cis-gcp-2.0: ["6.2.8"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_110]}
package onus.google.sql.pgaudit

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_pgaudit := r.flag_pgaudit
	not lower(flag_pgaudit) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_pgaudit",
		"message": "reads and writes leave no audit trail",
	}
}
