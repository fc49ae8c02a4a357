# METADATA
# title: App Configuration refuses keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication
# custom:
#   kind: azure.automation.app-configuration
#   class: authentication
#   severity: medium
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_auth_enabled = false`, and assign the role App Configuration Data Reader."
#   aliases:
#     checkov: [CKV_AZURE_184]
package onus.azure.automation.configuration_local_authentication

subject contains r.address if {
	some r in input.kinds["azure.automation.app-configuration"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.automation.app-configuration"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "access keys open the store",
	}
}
