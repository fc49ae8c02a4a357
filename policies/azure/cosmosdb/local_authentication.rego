# METADATA
# title: Cosmos DB refuses account keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control
# custom:
#   kind: azure.cosmosdb.account
#   class: authentication
#   severity: medium
#   attributes: [local_authentication, local_authentication_disabled]
#   profile: strict
#   help: "Set `local_authentication_enabled = false` (before azurerm 5: `local_authentication_disabled = true`) and assign data roles. The Mongo, Cassandra and Table interfaces still need keys."
#   controls: {cis-azure-3.0: ["5.4.3"]}
#   aliases:
#     checkov: [CKV_AZURE_140]
package onus.azure.cosmosdb.local_authentication

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.local_authentication == true
	r.local_authentication_disabled == false
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "account keys open everything",
	}
}
