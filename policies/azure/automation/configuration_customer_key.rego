# METADATA
# title: App Configuration is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-app-configuration/concept-customer-managed-keys
# custom:
#   kind: azure.automation.app-configuration
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `encryption` with `key_vault_key_identifier`."
#   aliases:
#     checkov: [CKV_AZURE_186]
package onus.azure.automation.configuration_customer_key

unmet contains lack if {
	some r in input.kinds["azure.automation.app-configuration"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
