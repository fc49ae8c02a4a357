# METADATA
# title: Azure Firewall survives the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-firewall
# custom:
#   kind: azure.network.firewall
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`."
#   aliases:
#     avm: [
#       deploy_azure_firewall_across_multiple_availability_zones/microsoft_network_azureFirewalls_zones,
#       deploy_azure_firewall_across_multiple_availability_zones/azurerm_firewall_zones]
package onus.azure.network.firewall_zones

unmet contains lack if {
	some r in input.kinds["azure.network.firewall"]
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "the firewall is in one zone",
	}
}
