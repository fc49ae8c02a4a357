# METADATA
# title: Cosmos DB is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys
# custom:
#   kind: azure.cosmosdb.account
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `key_vault_key_id`."
#   aliases:
#     checkov: [CKV_AZURE_100]
package onus.azure.cosmosdb.customer_key

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
