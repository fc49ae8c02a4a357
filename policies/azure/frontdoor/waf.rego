# METADATA
# title: Front Door carries a web application firewall
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview
# custom:
#   kind: azure.frontdoor.classic
#   class: network-rules
#   severity: medium
#   attributes: [endpoints]
#   help: "Set `web_application_firewall_policy_link_id` in each `frontend_endpoint`."
#   aliases:
#     checkov: [CKV_AZURE_121]
#     kics: [835a4f2f-df43-437d-9943-545ccfc55961]
package onus.azure.frontdoor.waf

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.classic"]
	some index, endpoint in r.endpoints
	endpoint.waf == ""
	lack := {
		"resource": r.address,
		"attribute": sprintf("endpoints[%d]", [index]),
		"message": "an endpoint has no web application firewall",
		"rests_on": [sprintf("endpoints[%d].waf", [index])],
	}
}
