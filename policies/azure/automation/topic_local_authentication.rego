# METADATA
# title: Event Grid topics refuse keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-grid/authenticate-with-microsoft-entra-id
# custom:
#   kind: azure.automation.event-topic
#   class: authentication
#   severity: medium
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_auth_enabled = false`, and assign the role EventGrid Data Sender."
#   aliases:
#     checkov: [CKV_AZURE_192, CKV_AZURE_195]
package onus.azure.automation.topic_local_authentication

subject contains r.address if {
	some r in input.kinds["azure.automation.event-topic"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.automation.event-topic"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "a shared key may publish events",
	}
}
