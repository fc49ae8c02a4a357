# METADATA
# title: Service Bus has an identity of its own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/service-bus-managed-service-identity
# custom:
#   kind: azure.servicebus.namespace
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_202]
#     sonar: [S6378]
package onus.azure.servicebus.identity

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the namespace has no managed identity",
	}
}
