# METADATA
# title: Firewall policies of Front Door are on
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview
# custom:
#   kind: azure.frontdoor.waf-policy
#   class: network-rules
#   severity: medium
#   attributes: [enabled, mode]
#   help: "Leave `enabled` out or set it to `true`, and choose a `mode`."
#   aliases:
#     checkov: [CKV_AZURE_123]
package onus.azure.frontdoor.waf_mode

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.waf-policy"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"message": "the policy is switched off",
		"rests_on": ["enabled"],
	}
}
