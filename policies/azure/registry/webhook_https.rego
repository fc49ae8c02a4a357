# METADATA
# title: Webhooks of registries call over HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-webhook
# custom:
#   kind: azure.registry.webhook
#   class: encryption-in-transit
#   severity: medium
#   attributes: [url]
#   help: "Use an address that begins with `https://` in `service_uri`."
#   aliases:
#     checkov: [CKV2_AZURE_30]
package onus.azure.registry.webhook_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.registry.webhook"]
	is_string(r.url)
	startswith(azure_net.word(r.url), "http://")
	lack := {
		"resource": r.address,
		"attribute": "url",
		"message": "the webhook calls over plain HTTP",
	}
}
