# METADATA
# title: PostgreSQL servers have a standby in another zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-high-availability
# custom:
#   kind: azure.postgresql.server
#   class: availability
#   severity: low
#   attributes: [high_availability]
#   profile: strict
#   help: "Declare `high_availability` with `mode = \"ZoneRedundant\"`, in a region that has zones."
#   aliases:
#     avm: [
#       postgresql_flexible_server_high_availability_mode_zone_redundant/azurerm_postgresql_flexible_server_high_availability_mode,
#       postgresql_flexible_server_high_availability_zone_redundant/microsoft_db_for_postgresql_flexibleServers_high_availabillity_mode]
package onus.azure.postgresql.high_availability

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	azure_net.word(r.high_availability) != "zoneredundant"
	lack := {
		"resource": r.address,
		"attribute": "high_availability",
		"message": "no standby waits in another zone",
	}
}
