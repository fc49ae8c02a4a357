# METADATA
# title: Stored data survives the loss of a data centre
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-redundancy
# custom:
#   kind: azure.storage.account
#   class: availability
#   severity: low
#   attributes: [replication]
#   profile: strict
#   help: "Choose `ZRS`, `GRS` or `GZRS` as `account_replication_type`, unless the data can be made anew."
#   aliases:
#     checkov: [CKV_AZURE_206]
#     avm: [
#       storage_accounts_are_zone_or_region_redundant/azurerm_storage_account_account_replication_type,
#       storage_accounts_are_zone_or_region_redundant/microsoft_storage_storageAccounts_sku_name]
package onus.azure.storage.replication

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	is_string(r.replication)
	endswith(upper(r.replication), "LRS")
	lack := {
		"resource": r.address,
		"attribute": "replication",
		"message": "all copies are in one data centre",
	}
}
