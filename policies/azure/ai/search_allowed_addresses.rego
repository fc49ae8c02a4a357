# METADATA
# title: Search services admit no whole internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/service-configure-firewall
# custom:
#   kind: azure.ai.search
#   class: network-rules
#   severity: medium
#   attributes: [ip_rules, public_network]
#   subject_attributes: [ip_rules]
#   help: "Name your networks in `allowed_ips`."
#   aliases:
#     checkov: [CKV_AZURE_210]
package onus.azure.ai.search_allowed_addresses

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.ai.search"]
	count(r.ip_rules) > 0
}

unmet contains lack if {
	some r in input.kinds["azure.ai.search"]
	r.public_network == true
	some block in r.ip_rules
	azure_net.is_world(block)
	lack := {
		"resource": r.address,
		"attribute": "ip_rules",
		"message": "every address is let in",
	}
}
