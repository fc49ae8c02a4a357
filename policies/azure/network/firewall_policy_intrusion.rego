# METADATA
# title: Firewall policies look for intrusions
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/firewall/premium-features
# custom:
#   kind: azure.network.firewall-policy
#   class: network-rules
#   severity: low
#   attributes: [intrusion_detection]
#   profile: strict
#   help: "Declare `intrusion_detection` with `mode = \"Deny\"`; the `sku` is `Premium`."
#   aliases:
#     checkov: [CKV_AZURE_220]
package onus.azure.network.firewall_policy_intrusion

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.firewall-policy"]
	azure_net.word(r.intrusion_detection) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "intrusion_detection",
		"message": "intrusions are not stopped",
	}
}
