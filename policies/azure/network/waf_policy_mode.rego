# METADATA
# title: Firewall policies are on and block
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview
# custom:
#   kind: azure.network.waf-policy
#   class: network-rules
#   severity: medium
#   attributes: [mode, enabled]
#   help: "Leave `enabled` and `mode` in `policy_settings` out, or set them to `true` and `\"Prevention\"`."
#   aliases:
#     checkov: [CKV_AZURE_122]
package onus.azure.network.waf_policy_mode

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.waf-policy"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": _attribute(r),
		"message": "attacks pass the policy",
		"rests_on": [_attribute(r)],
	}
}

_lacks(r) if r.enabled == false

_lacks(r) if {
	is_string(r.mode)
	azure_net.word(r.mode) == "detection"
}

_attribute(r) := "enabled" if r.enabled == false

_attribute(r) := "mode" if not r.enabled == false
