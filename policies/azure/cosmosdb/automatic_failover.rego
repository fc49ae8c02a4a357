# METADATA
# title: Cosmos DB changes to another region by itself
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-manage-database-account
# custom:
#   kind: azure.cosmosdb.account
#   class: availability
#   severity: low
#   attributes: [automatic_failover]
#   profile: strict
#   help: "Set `automatic_failover_enabled = true` (before azurerm 4: `enable_automatic_failover`) and name a second `geo_location`."
#   aliases:
#     avm: [
#       configure_cosmosdb_account_enable_automatic_failover/azurerm_cosmosdb_account_automatic_failover_enabled,
#       configure_cosmosdb_account_enable_automatic_failover/microsoft_documentdb_databaseAccounts_service_managed_failover]
package onus.azure.cosmosdb.automatic_failover

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.automatic_failover == false
	lack := {
		"resource": r.address,
		"attribute": "automatic_failover",
		"message": "a failed region has to be replaced by hand",
	}
}
