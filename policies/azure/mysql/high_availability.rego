# METADATA
# title: MySQL servers have a standby in another zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-high-availability
# custom:
#   kind: azure.mysql.server
#   class: availability
#   severity: low
#   attributes: [high_availability]
#   profile: strict
#   help: "Declare `high_availability` with `mode = \"ZoneRedundant\"`, in a region that has zones."
#   aliases:
#     avm: [
#       mysql_flexible_server_high_availability_mode_zone_redundant/azurerm_mysql_flexible_server_high_availability_mode,
#       mysql_flexible_server_high_availability_zone_redundant/microsoft_db_for_mysql_flexibleServers_high_availability_mode]
package onus.azure.mysql.high_availability

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.mysql.server"]
	azure_net.word(r.high_availability) != "zoneredundant"
	lack := {
		"resource": r.address,
		"attribute": "high_availability",
		"message": "no standby waits in another zone",
	}
}
