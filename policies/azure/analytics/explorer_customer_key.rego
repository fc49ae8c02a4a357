# METADATA
# title: Data Explorer is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-explorer/customer-managed-keys
# custom:
#   kind: azure.analytics.data-explorer
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare an `azurerm_kusto_cluster_customer_managed_key`."
#   aliases:
#     checkov: [CKV2_AZURE_11]
package onus.azure.analytics.explorer_customer_key

subject contains r.address if {
	some r in input.kinds["azure.analytics.data-explorer"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-explorer"]
	r.kms_key == false
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
