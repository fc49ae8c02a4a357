# METADATA
# title: Access to storage is logged
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/monitor-blob-storage
# custom:
#   kind: azure.storage.account
#   class: logging
#   severity: low
#   attributes: [diagnostics]
#   profile: strict
#   help: "Declare an `azurerm_monitor_diagnostic_setting` for `\"${azurerm_storage_account.example.id}/blobServices/default\"`, and for the other services that you use."
#   aliases:
#     checkov: [CKV2_AZURE_20, CKV2_AZURE_21]
package onus.azure.storage.diagnostics

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.diagnostics == false
	lack := {
		"resource": r.address,
		"attribute": "diagnostics",
		"message": "reads and writes leave no trace",
	}
}
