# METADATA
# title: VPN gateways have two active instances
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-highlyavailable
# custom:
#   kind: azure.network.gateway
#   class: availability
#   severity: low
#   attributes: [active_active]
#   subject_attributes: [gateway_type]
#   profile: strict
#   help: "Set `active_active = true` with two addresses."
#   aliases:
#     avm: [
#       virtual_network_gateway_vpn_active_active/azurerm_virtual_network_gateway_vpn_active_active,
#       virtual_network_gateway_vpn_active_active/microsoft_network_virtualNetworkGateways_vpn_active_active]
package onus.azure.network.vpn_gateway_active_active

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.network.gateway"]
	is_string(r.gateway_type)
	azure_net.word(r.gateway_type) == "vpn"
}

unmet contains lack if {
	some r in input.kinds["azure.network.gateway"]
	r.active_active == false
	lack := {
		"resource": r.address,
		"attribute": "active_active",
		"message": "one instance carries all tunnels",
	}
}
