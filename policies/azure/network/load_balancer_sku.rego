# METADATA
# title: Load balancers are standard ones
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/load-balancer/skus
# custom:
#   kind: azure.network.load-balancer
#   class: availability
#   severity: medium
#   attributes: [sku]
#   help: "Set `sku = \"Standard\"`."
#   aliases:
#     avm: [use_resilient_load_balancer_sku/azurerm_lb_sku,
#       use_resilient_load_balancer_sku/microsoft_network_loadBalancers_sku]
package onus.azure.network.load_balancer_sku

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.load-balancer"]
	azure_net.word(r.sku) == "basic"
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the basic tier is retired",
	}
}
