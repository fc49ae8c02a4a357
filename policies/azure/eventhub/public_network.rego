# METADATA
# title: Event Hubs has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/private-link-service
# custom:
#   kind: azure.eventhub.namespace
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
package onus.azure.eventhub.public_network

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the namespace can be reached from public networks",
	}
}
