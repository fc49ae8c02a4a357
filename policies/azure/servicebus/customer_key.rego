# METADATA
# title: Service Bus is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   kind: azure.servicebus.namespace
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `customer_managed_key` (premium tier)."
#   aliases:
#     checkov: [CKV_AZURE_201]
package onus.azure.servicebus.customer_key

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.kms_key == "" 
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
