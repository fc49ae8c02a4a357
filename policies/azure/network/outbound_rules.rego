# METADATA
# title: Machines leave through a NAT gateway
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/nat-gateway/nat-overview
# custom:
#   kind: azure.network.outbound-rule
#   class: availability
#   severity: low
#   attributes: [name]
#   profile: strict
#   help: "Replace the rule with an `azurerm_nat_gateway` on the subnet."
#   aliases:
#     avm: [
#       use_nat_gateway_instead_of_outbound_rules_for_production_load_balancer/azurerm_lb_outbound_rule,
#       use_nat_gateway_instead_of_outbound_rules_for_production_load_balancer/microsoft_network_loadBalancers_outbound_rules]
package onus.azure.network.outbound_rules

unmet contains lack if {
	some r in input.kinds["azure.network.outbound-rule"]
	true
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": "outbound rules share few ports among all machines",
		"rests_on": [],
	}
}
