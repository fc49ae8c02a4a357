# METADATA
# title: Azure Firewall stops known bad addresses
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/firewall/threat-intel
# custom:
#   kind: azure.network.firewall
#   class: network-rules
#   severity: medium
#   attributes: [threat_intelligence, policy]
#   help: "Set `threat_intel_mode = \"Deny\"`, or use a firewall policy that denies."
#   aliases:
#     checkov: [CKV_AZURE_216]
package onus.azure.network.firewall_threat_intelligence

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.firewall"]
	azure_net.word(r.threat_intelligence) != "deny"
	r.policy == ""
	lack := {
		"resource": r.address,
		"attribute": "threat_intelligence",
		"message": "known bad addresses are not stopped",
		"rests_on": ["threat_intelligence", "policy"],
	}
}
