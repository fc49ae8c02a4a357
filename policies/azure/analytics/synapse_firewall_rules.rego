# METADATA
# title: Synapse has no firewall rules for addresses
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: network-rules
#   severity: low
#   attributes: [firewall_rules]
#   profile: strict
#   help: "Remove the `azurerm_synapse_firewall_rule` and use a private endpoint."
#   aliases:
#     checkov: [CKV2_AZURE_19]
package onus.azure.analytics.synapse_firewall_rules

subject contains r.address if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.firewall_rules > 0
	lack := {
		"resource": r.address,
		"attribute": "firewall_rules",
		"message": "addresses on the internet are let in",
	}
}
