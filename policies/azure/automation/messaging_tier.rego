# METADATA
# title: SignalR and Web PubSub are made for production
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-web-pubsub/concept-billing-model
# custom:
#   kind: azure.automation.messaging
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Choose a standard or premium `sku`."
#   aliases:
#     checkov: [CKV_AZURE_175, CKV_AZURE_196]
package onus.azure.automation.messaging_tier

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.automation.messaging"]
	is_string(r.sku)
	startswith(azure_net.word(r.sku), "free")
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the free tier promises nothing",
	}
}
