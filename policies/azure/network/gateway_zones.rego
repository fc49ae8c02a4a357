# METADATA
# title: Application gateways survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-application-gateway-v2
# custom:
#   kind: azure.network.application-gateway
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`."
#   aliases:
#     avm: [
#       deploy_application_gateway_in_a_zone_redundant_configuration/azurerm_application_gateway_zones,
#       deploy_application_gateway_in_a_zone_redundant_configuration/microsoft_network_applicationGateways_zones]
package onus.azure.network.gateway_zones

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "all instances may be in one zone",
	}
}
