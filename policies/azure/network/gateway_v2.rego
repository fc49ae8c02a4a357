# METADATA
# title: Application gateways are of the second generation
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/application-gateway/v1-retirement
# custom:
#   kind: azure.network.application-gateway
#   class: patching
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `name` and `tier` of `sku` to `Standard_v2` or `WAF_v2`."
#   aliases:
#     avm: [migrate_to_application_gateway_v2/azurerm_application_gateway_sku_name,
#       migrate_to_application_gateway_v2/microsoft_network_applicationGateways_sku_name]
package onus.azure.network.gateway_v2

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	is_string(r.sku)
	not endswith(azure_net.word(r.sku), "_v2")
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": sprintf("`%s` is retired", [r.sku]),
	}
}
