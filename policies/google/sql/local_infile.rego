# METADATA
# title: MySQL loads no files from clients
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
# custom:
#   kind: google.sql.instance
#   class: hardening
#   severity: medium
#   attributes: [flag_local_infile]
#   fix: {flag_local_infile: "off"}
#   subject_attributes: [database_version]
#   help: "Set the flag `local_infile` to `off`."
#   controls: {cis-gcp-2.0: ["6.1.3"], nist-800-53-r5: [CM-7]}
#   aliases: {checkov: [CKV_GCP_50], trivy: [GCP-0026]}
package onus.google.sql.local_infile

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
	lower(r.flag_local_infile) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_local_infile",
		"message": "clients can be made to send files",
	}
}
