# METADATA
# title: Cosmos DB has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-configure-private-endpoints
# custom:
#   kind: azure.cosmosdb.account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_101]
#     kics: [c2a3efb6-8a58-481c-82f2-bfddf34bb4b7]
package onus.azure.cosmosdb.public_network

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the account can be reached from public networks",
	}
}
