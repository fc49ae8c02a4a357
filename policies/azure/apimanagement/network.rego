# METADATA
# title: API management lives in a network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/virtual-network-concepts
# custom:
#   kind: azure.apimanagement.service
#   class: network-rules
#   severity: low
#   attributes: [network]
#   profile: strict
#   help: "Set `virtual_network_type` to `Internal` or `External`, with a subnet."
#   aliases:
#     checkov: [CKV_AZURE_107]
package onus.azure.apimanagement.network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	azure_net.word(r.network) == "none"
	lack := {
		"resource": r.address,
		"attribute": "network",
		"message": "the service is outside your networks",
	}
}
