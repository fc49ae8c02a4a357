# METADATA
# title: Public addresses survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
# custom:
#   kind: azure.network.public-address
#   class: availability
#   severity: low
#   attributes: [zones, sku]
#   profile: strict
#   help: "Name at least two `zones` with `sku = \"Standard\"`."
#   aliases:
#     avm: [public_ip_use_standard_sku_and_zone_redundant_ip/azurerm_public_ip_zone_redundant,
#       use_standard_sku_and_zone_redundant_ip/microsoft_network_publicIPAddresses]
package onus.azure.network.public_address_zones

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.public-address"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "the address lives in one zone",
	}
}

_lacks(r) if count(r.zones) < 2

_lacks(r) if azure_net.word(r.sku) == "basic"
