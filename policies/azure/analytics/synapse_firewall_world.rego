# METADATA
# title: Synapse is not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall
# custom:
#   kind: azure.analytics.synapse-firewall-rule
#   kinds: [azure.analytics.synapse-workspace]
#   class: network-rules
#   severity: high
#   attributes: [start, end]
#   help: "Give `start_ip_address` and `end_ip_address` the addresses of your clients, or use a private endpoint and no rule at all."
package onus.azure.analytics.synapse_firewall_world

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-firewall-rule"]
	azure_net.is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": sprintf("%s to %s are let in", [r.start, r.end]),
		"related": azure_net.owner(r, input.kinds["azure.analytics.synapse-workspace"]),
	}
}
