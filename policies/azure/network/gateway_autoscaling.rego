# METADATA
# title: Application gateways grow with their load
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/application-gateway/application-gateway-autoscaling-zone-redundant
# custom:
#   kind: azure.network.application-gateway
#   class: availability
#   severity: low
#   attributes: [min_capacity]
#   profile: strict
#   help: "Declare `autoscale_configuration` with `min_capacity = 2` or more."
#   aliases:
#     avm: [
#       application_gateway_ensure_autoscale_feature_has_been_enabled/azurerm_application_gateway_autoscale_enabled,
#       application_gateway_ensure_autoscale_feature_has_been_enabled/microsoft_network_applicationGateways_autoscale_enabled]
package onus.azure.network.gateway_autoscaling

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	r.min_capacity < 2
	lack := {
		"resource": r.address,
		"attribute": "min_capacity",
		"message": "fewer than two instances are kept",
	}
}
