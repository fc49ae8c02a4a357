# METADATA
# title: Namespaces of Service Bus admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/network-security
# custom:
#   kind: azure.servicebus.namespace
#   class: network-rules
#   severity: medium
#   attributes: [network_default_action, public_network]
#   subject_attributes: [sku]
#   profile: strict
#   help: "Declare `network_rule_set` with `default_action = \"Deny\"` and name your networks in it, or close the public endpoint: `public_network_access_enabled = false`."
package onus.azure.servicebus.network_rules

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.type != "azapi_resource"
	azure_net.word(r.sku) == "premium"
}

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.public_network == true
	azure_net.word(r.network_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "network_default_action",
		"message": "every network can reach it",
		"rests_on": ["public_network", "network_default_action"],
	}
}
