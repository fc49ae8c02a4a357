# METADATA
# title: Function apps reach their storage without a key
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-functions/functions-identity-based-connections-tutorial
# custom:
#   kind: azure.appservice.function-app
#   class: authentication
#   severity: low
#   attributes: [storage_by_identity, storage_key]
#   profile: strict
#   help: "Set `storage_uses_managed_identity = true`, grant the identity the role Storage Blob Data Owner, and remove `storage_account_access_key`."
package onus.azure.appservice.function_storage_identity

subject contains r.address if {
	some r in input.kinds["azure.appservice.function-app"]
	r.classic == false
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.storage_by_identity == false
	r.storage_key == true
	lack := {
		"resource": r.address,
		"attribute": "storage_by_identity",
		"message": "the key of the storage account is in the settings",
		"rests_on": ["storage_by_identity", "storage_key"],
	}
}
