# METADATA
# title: Event Hubs has an identity of its own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/authenticate-managed-identity
# custom:
#   kind: azure.eventhub.namespace
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     sonar: [S6378]
package onus.azure.eventhub.identity

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the namespace has no managed identity",
	}
}
