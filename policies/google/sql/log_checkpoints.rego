# METADATA
# title: PostgreSQL logs checkpoints
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   kind: google.sql.instance
#   class: logging
#   severity: low
#   attributes: [flag_log_checkpoints]
#   fix: {flag_log_checkpoints: "on"}
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `log_checkpoints` to `on`."
#   controls: {nist-800-53-r5: [AU-12, SI-4]}
#   aliases: {checkov: [CKV_GCP_51], trivy: [GCP-0025]}
package onus.google.sql.log_checkpoints

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "POSTGRES")
	flag_log_checkpoints := r.flag_log_checkpoints
	not lower(flag_log_checkpoints) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_log_checkpoints",
		"message": "checkpoints leave no trace",
	}
}
