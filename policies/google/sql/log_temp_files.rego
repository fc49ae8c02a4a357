# METADATA
# title: PostgreSQL logs temporary files
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_temp_files]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_temp_files` to `0`."
#   controls: {nist-800-53-r5: [AU-12, SI-4]}
#   aliases: {checkov: [CKV_GCP_56], trivy: [GCP-0014]}
package onus.google.sql.log_temp_files

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	r.flag_log_temp_files != "0"
	lack := {
		"resource": r.address,
		"attribute": "flag_log_temp_files",
		"message": "large sorts on disk leave no trace",
	}
}
