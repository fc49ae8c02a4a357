# METADATA
# title: Application gateways carry a web application firewall
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview
# custom:
#   kind: azure.network.application-gateway
#   class: network-rules
#   severity: medium
#   attributes: [waf, waf_policy]
#   help: "Set `firewall_policy_id`, or declare `waf_configuration` with `enabled = true`; the tier is `WAF_v2`."
#   aliases:
#     checkov: [CKV_AZURE_120]
#     kics: [2e48d91c-50e4-45c8-9312-27b625868a72]
#     regula: [FG_R00224]
#     terrascan: [AC_AZURE_0189]
package onus.azure.network.gateway_waf

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	r.waf == false
	r.waf_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "waf",
		"message": "no web application firewall inspects requests",
		"rests_on": ["waf", "waf_policy"],
	}
}
