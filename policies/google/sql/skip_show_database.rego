# METADATA
# title: MySQL lists databases to those who may see them
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
# custom:
#   kind: google.sql.instance
#   class: hardening
#   severity: low
#   attributes: [flag_skip_show_database]
#   subject_attributes: [database_version]
#   profile: strict
#   help: "Set the flag `skip_show_database` to `on`."
#   controls: {cis-gcp-2.0: ["6.1.2"], nist-800-53-r5: [AC-6]}
#   aliases: {ddkics: [a8b7c6d5-e4f3-2109-8a7b-6c5d4e3f2109]}
package onus.google.sql.skip_show_database

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	startswith(upper(r.database_version), "MYSQL")
	flag_skip_show_database := r.flag_skip_show_database
	not lower(flag_skip_show_database) in {"on", "true", "1", "yes"}
	lack := {
		"resource": r.address,
		"attribute": "flag_skip_show_database",
		"message": "SHOW DATABASES is for everybody",
	}
}
