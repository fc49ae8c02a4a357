# METADATA
# title: PostgreSQL logs errors
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: medium
#   attributes: [flag_log_min_messages]
#   subject_attributes: [database_version]
#   help: "Leave the flag `log_min_messages` out or set it to `warning`."
#   controls: {cis-gcp-2.0: ["6.2.5"], nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_55], trivy: [GCP-0018]}
package onus.google.sql.log_min_messages

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	lower(r.flag_log_min_messages) in {"fatal", "panic", "log"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_min_messages",
		"message": "errors are not logged",
	}
}
