# METADATA
# title: Backups of PostgreSQL survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore
# custom:
#   kind: azure.postgresql.server
#   class: backup-recovery
#   severity: low
#   attributes: [geo_redundant_backup]
#   profile: strict
#   help: "Set `geo_redundant_backup_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_136]
#     avm: [
#       postgresql_flexible_server_geo_redundant_backup_enabled/azurerm_postgresql_flexible_server_geo_redundant_backup_enabled,
#       postgresql_flexible_server_geo_redundant_backup_enabled/microsoft_db_for_postgresql_flexibleServers_backup_geo_redundant_backup]
package onus.azure.postgresql.geo_backup

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	r.geo_redundant_backup == false
	lack := {
		"resource": r.address,
		"attribute": "geo_redundant_backup",
		"message": "backups are in one region",
	}
}
