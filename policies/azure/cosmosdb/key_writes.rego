# METADATA
# title: Account keys of Cosmos DB change no settings
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/audit-control-plane-logs
# custom:
#   kind: azure.cosmosdb.account
#   class: least-privilege
#   severity: medium
#   attributes: [key_writes]
#   profile: strict
#   help: "Set `access_key_metadata_writes_enabled = false`, so that such changes need a role."
#   aliases:
#     checkov: [CKV_AZURE_132]
package onus.azure.cosmosdb.key_writes

subject contains r.address if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.key_writes == true
	lack := {
		"resource": r.address,
		"attribute": "key_writes",
		"message": "whoever has a key may change databases and throughput",
	}
}
