# METADATA
# title: Routes of Front Door lead to HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/frontdoor/front-door-how-to-redirect-https
# custom:
#   kind: azure.frontdoor.route
#   class: encryption-in-transit
#   severity: medium
#   attributes: [https_redirect, protocols]
#   help: "Leave `https_redirect_enabled` out or set it to `true`, or list only `Https` in `supported_protocols`."
package onus.azure.frontdoor.route_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.route"]
	r.https_redirect == false
	some protocol in r.protocols
	azure_net.word(protocol) == "http"
	lack := {
		"resource": r.address,
		"attribute": "https_redirect",
		"message": "plain HTTP is served",
	}
}
