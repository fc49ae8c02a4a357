# METADATA
# title: API management is made for production
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-features
# custom:
#   kind: azure.apimanagement.service
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `sku_name` to a premium tier such as `Premium_2`."
#   aliases:
#     avm: [api_management_services_are_premium_sku/azurerm_api_management_premium_sku,
#       api_management_services_are_premium_sku/microsoft_apimanagement_premium_sku]
package onus.azure.apimanagement.premium

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	is_string(r.sku)
	not startswith(azure_net.word(r.sku), "premium")
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": sprintf("`%s` knows neither zones nor regions", [r.sku]),
	}
}
