# METADATA
# title: Data Explorer is encrypted twice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-explorer/cluster-encryption-double
# custom:
#   kind: azure.analytics.data-explorer
#   class: encryption-at-rest
#   severity: low
#   attributes: [double_encryption]
#   profile: strict
#   help: "Set `double_encryption_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_75]
#     avm: [AVM_SEC_75/AzureDataExplorerDoubleEncryptionEnabled,
#       AVM_SEC_75/AzureDataExplorerDoubleEncryptionEnabled.azapi]
package onus.azure.analytics.explorer_double_encryption

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-explorer"]
	r.double_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "double_encryption",
		"message": "data is encrypted once",
	}
}
