# METADATA
# title: Event Grid topics have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-grid/managed-service-identity
# custom:
#   kind: azure.automation.event-topic
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_191, CKV_AZURE_194]
#     sonar: [S6378]
package onus.azure.automation.topic_identity

unmet contains lack if {
	some r in input.kinds["azure.automation.event-topic"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the topic has no managed identity",
	}
}
