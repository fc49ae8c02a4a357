# METADATA
# title: Firewalls of application gateways block
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview
# custom:
#   kind: azure.network.application-gateway
#   class: network-rules
#   severity: medium
#   attributes: [waf_mode]
#   subject_attributes: [waf]
#   help: "Set `firewall_mode = \"Prevention\"` in `waf_configuration`."
package onus.azure.network.gateway_waf_mode

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.network.application-gateway"]
	r.waf == true
}

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	r.waf == true
	azure_net.word(r.waf_mode) == "detection"
	lack := {
		"resource": r.address,
		"attribute": "waf_mode",
		"message": "attacks are only recorded",
	}
}
