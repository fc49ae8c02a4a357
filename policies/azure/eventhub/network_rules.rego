# METADATA
# title: Namespaces of Event Hubs admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/network-security
# custom:
#   kind: azure.eventhub.namespace
#   class: network-rules
#   severity: medium
#   attributes: [network_default_action, public_network]
#   subject_attributes: [tier]
#   profile: strict
#   help: "Declare `network_rulesets` with `default_action = \"Deny\"` and name your networks in it, or close the public endpoint: `public_network_access_enabled = false`."
package onus.azure.eventhub.network_rules

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.type != "azapi_resource"
	azure_net.word(r.tier) != "basic"
}

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.public_network == true
	azure_net.word(r.network_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "network_default_action",
		"message": "every network can reach it",
		"rests_on": ["public_network", "network_default_action"],
	}
}
