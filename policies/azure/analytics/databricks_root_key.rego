# METADATA
# title: The root storage of Databricks has a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys-dbfs/
# custom:
#   kind: azure.analytics.databricks-workspace
#   class: key-management
#   severity: low
#   attributes: [root_storage_key, root_key]
#   profile: strict
#   help: "Set `customer_managed_key_enabled = true`, and declare an `azurerm_databricks_workspace_root_dbfs_customer_managed_key`."
#   aliases:
#     checkov: [CKV2_AZURE_48]
package onus.azure.analytics.databricks_root_key

subject contains r.address if {
	some r in input.kinds["azure.analytics.databricks-workspace"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.analytics.databricks-workspace"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "root_storage_key",
		"message": "the key is Microsoft's",
		"rests_on": ["root_storage_key", "root_key"],
	}
}

_lacks(r) if r.root_storage_key == false

_lacks(r) if r.root_key == false
