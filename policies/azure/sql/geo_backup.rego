# METADATA
# title: Backups of SQL survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview
# custom:
#   kind: azure.sql.database
#   class: backup-recovery
#   severity: low
#   attributes: [geo_backup]
#   profile: strict
#   help: "Leave `geo_backup_enabled` out or set it to `true`."
package onus.azure.sql.geo_backup

unmet contains lack if {
	some r in input.kinds["azure.sql.database"]
	r.geo_backup == false
	lack := {
		"resource": r.address,
		"attribute": "geo_backup",
		"message": "backups stay in one region",
	}
}
