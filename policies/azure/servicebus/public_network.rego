# METADATA
# title: Service Bus has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/private-link-service
# custom:
#   kind: azure.servicebus.namespace
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_204]
package onus.azure.servicebus.public_network

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the namespace can be reached from public networks",
	}
}
