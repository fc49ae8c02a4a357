# METADATA
# title: PostgreSQL is patched at a time of your choice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-maintenance
# custom:
#   kind: azure.postgresql.server
#   class: patching
#   severity: low
#   attributes: [maintenance_window]
#   profile: strict
#   help: "Declare a `maintenance_window`."
#   aliases:
#     avm: [
#       postgresql_flexible_server_custom_maintenance_window_enabled/azurerm_postgresql_flexible_server_enable_custom_maintenance_schedule,
#       postgresql_flexible_server_custom_maintenance_window_enabled/microsoft_db_for_postgresql_flexibleServers_enable_custom_maintenance_schedule]
package onus.azure.postgresql.maintenance_window

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	r.maintenance_window == false
	lack := {
		"resource": r.address,
		"attribute": "maintenance_window",
		"message": "the provider chooses when the server restarts",
	}
}
