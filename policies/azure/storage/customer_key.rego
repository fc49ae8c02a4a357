# METADATA
# title: Storage is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview
# custom:
#   kind: azure.storage.account
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `customer_managed_key`, or an `azurerm_storage_account_customer_managed_key` for the account."
#   controls: {cis-azure-3.0: ["4.11"]}
#   aliases:
#     checkov: [CKV2_AZURE_1]
#     trivy: [AZU-0060]
#     avm: [AVM_SEC_2_1/StorageCriticalDataEncryptedCMK,
#       AVM_SEC_2_1/StorageCriticalDataEncryptedCMK.azapi]
package onus.azure.storage.customer_key

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
