# METADATA
# title: Data factories are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-factory/enable-customer-managed-key
# custom:
#   kind: azure.analytics.data-factory
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `customer_managed_key_id`, or declare an `azurerm_data_factory_customer_managed_key`."
#   aliases:
#     checkov: [CKV2_AZURE_15]
package onus.azure.analytics.data_factory_customer_key

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-factory"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
