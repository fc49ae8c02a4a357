# METADATA
# title: Event Hubs refuses shared keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/authenticate-shared-access-signature
# custom:
#   kind: azure.eventhub.namespace
#   class: authentication
#   severity: medium
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_authentication_enabled = false`, and assign data roles."
package onus.azure.eventhub.local_authentication

subject contains r.address if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "shared keys open the namespace",
	}
}
