# METADATA
# title: Network gateways survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways
# custom:
#   kind: azure.network.gateway
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `sku` to a tier such as `VpnGw2AZ` or `ErGw1AZ`."
#   aliases:
#     avm: [virtual_network_gateway_use_zone_redundant_sku/azurerm_virtual_network_gateway_sku,
#       virtual_network_gateway_use_zone_redundant_sku/microsoft_network_virtualNetworkGateways_properties_sku_name]
package onus.azure.network.vpn_gateway_zones

unmet contains lack if {
	some r in input.kinds["azure.network.gateway"]
	is_string(r.sku)
	not endswith(upper(r.sku), "AZ")
	not upper(r.sku) == "ERGWSCALE"
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": sprintf("`%s` lives in one zone", [r.sku]),
	}
}
