# METADATA
# title: Firewall policies stop known bad addresses
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/firewall/threat-intel
# custom:
#   kind: azure.network.firewall-policy
#   class: network-rules
#   severity: medium
#   attributes: [threat_intelligence]
#   help: "Set `threat_intelligence_mode = \"Deny\"`."
package onus.azure.network.firewall_policy_threat_intelligence

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.firewall-policy"]
	is_string(r.threat_intelligence)
	azure_net.word(r.threat_intelligence) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "threat_intelligence",
		"message": "known bad addresses are not stopped",
	}
}
