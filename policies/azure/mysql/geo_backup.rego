# METADATA
# title: Backups of MySQL survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore
# custom:
#   kind: azure.mysql.server
#   class: backup-recovery
#   severity: low
#   attributes: [geo_redundant_backup]
#   profile: strict
#   help: "Set `geo_redundant_backup_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_94]
#     avm: [
#       mysql_flexible_server_geo_redundant_backup_enabled/azurerm_mysql_flexible_server_geo_redundant_backup_enabled,
#       mysql_flexible_server_geo_redundant_backup_enabled/microsoft_db_for_mysql_flexibleServers_backup_geo_redundant_backup]
package onus.azure.mysql.geo_backup

unmet contains lack if {
	some r in input.kinds["azure.mysql.server"]
	r.geo_redundant_backup == false
	lack := {
		"resource": r.address,
		"attribute": "geo_redundant_backup",
		"message": "backups are in one region",
	}
}
