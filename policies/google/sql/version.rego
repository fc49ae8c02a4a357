# METADATA
# title: Cloud SQL runs engines that still get patches
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/db-versions
#   - ref: https://www.postgresql.org/support/versioning/
# custom:
#   kind: google.sql.instance
#   class: patching
#   severity: medium
#   attributes: [database_version]
#   help: "Upgrade to a version that is maintained: it can be done in place."
#   controls: {nist-800-53-r5: [SI-2]}
#   aliases: {checkov: [CKV_GCP_79]}
package onus.google.sql.version

# The last day of the makers' own support.
_ended := {
	"MYSQL_5_6": "2021-02-05",
	"MYSQL_5_7": "2023-10-31",
	"POSTGRES_9_6": "2021-11-11",
	"POSTGRES_10": "2022-11-10",
	"POSTGRES_11": "2023-11-09",
	"POSTGRES_12": "2024-11-21",
	"POSTGRES_13": "2025-11-13",
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	is_string(r.database_version)
	some version, last in _ended
	startswith(upper(r.database_version), version)
	input.as_of > last
	lack := {
		"resource": r.address,
		"attribute": "database_version",
		"message": sprintf("the makers of %s stopped mending it on %s", [r.database_version, last]),
	}
}
