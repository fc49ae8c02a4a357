# METADATA
# title: AI services have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks
# custom:
#   kind: azure.ai.account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, network_default_action]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint, or declare `network_acls` with `default_action = \"Deny\"`."
#   aliases:
#     checkov: [CKV_AZURE_134]
#     kics: [4a9e0f00-0765-4f72-a0d4-d31110b78279]
package onus.azure.ai.public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.ai.account"]
	r.public_network == true
	azure_net.word(r.network_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "every network can reach the service",
		"rests_on": ["public_network", "network_default_action"],
	}
}
