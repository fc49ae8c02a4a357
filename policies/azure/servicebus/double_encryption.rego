# METADATA
# title: Service Bus is encrypted twice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   kind: azure.servicebus.namespace
#   class: encryption-at-rest
#   severity: low
#   attributes: [infrastructure_encryption]
#   profile: strict
#   help: "Set `infrastructure_encryption_enabled = true` in `customer_managed_key`."
#   aliases:
#     checkov: [CKV_AZURE_199]
package onus.azure.servicebus.double_encryption

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.infrastructure_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "infrastructure_encryption",
		"message": "messages are encrypted once",
	}
}
