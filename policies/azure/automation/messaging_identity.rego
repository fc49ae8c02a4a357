# METADATA
# title: SignalR and Web PubSub have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-web-pubsub/howto-use-managed-identity
# custom:
#   kind: azure.automation.messaging
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_176]
#     sonar: [S6378]
package onus.azure.automation.messaging_identity

unmet contains lack if {
	some r in input.kinds["azure.automation.messaging"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the service has no managed identity",
	}
}
