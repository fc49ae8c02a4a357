# METADATA
# title: Synapse is not open to all of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall
# custom:
#   kind: azure.analytics.synapse-firewall-rule
#   kinds: [azure.analytics.synapse-workspace]
#   class: network-rules
#   severity: medium
#   attributes: [start, end]
#   help: "Remove the rule, and connect your own services over managed private endpoints."
package onus.azure.analytics.synapse_firewall_all_azure

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-firewall-rule"]
	azure_net.is_all_of_azure(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": "every machine in Azure is let in, whoever rents it",
		"related": azure_net.owner(r, input.kinds["azure.analytics.synapse-workspace"]),
	}
}
