# METADATA
# title: Service Bus refuses shared keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/disable-local-authentication
# custom:
#   kind: azure.servicebus.namespace
#   class: authentication
#   severity: medium
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_auth_enabled = false`, and assign data roles."
#   aliases:
#     checkov: [CKV_AZURE_203]
package onus.azure.servicebus.local_authentication

subject contains r.address if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "shared keys open the namespace",
	}
}
