# METADATA
# title: Firewall policies of Front Door block
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-policy-settings
# custom:
#   kind: azure.frontdoor.waf-policy
#   class: network-rules
#   severity: medium
#   attributes: [mode]
#   help: "Set `mode = \"Prevention\"`."
package onus.azure.frontdoor.waf_prevention

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.waf-policy"]
	is_string(r.mode)
	azure_net.word(r.mode) == "detection"
	lack := {
		"resource": r.address,
		"attribute": "mode",
		"message": "attacks are only recorded",
	}
}
