# METADATA
# title: Application gateways listen for HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/application-gateway/ssl-overview
# custom:
#   kind: azure.network.application-gateway
#   class: encryption-in-transit
#   severity: medium
#   attributes: [listeners, redirects]
#   profile: strict
#   help: "Set `protocol = \"Https\"` with a certificate, or redirect with a `redirect_configuration`."
#   aliases:
#     checkov: [CKV_AZURE_217]
package onus.azure.network.gateway_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	some index, listener in r.listeners
	azure_net.word(listener.protocol) == "http"
	r.redirects == 0
	lack := {
		"resource": r.address,
		"attribute": sprintf("listeners[%d].protocol", [index]),
		"message": "a listener takes plain HTTP",
		"rests_on": [sprintf("listeners[%d].protocol", [index]), "redirects"],
	}
}
