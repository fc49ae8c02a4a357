# METADATA
# title: Event Grid topics have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-grid/configure-private-endpoints
# custom:
#   kind: azure.automation.event-topic
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_106, CKV_AZURE_193]
package onus.azure.automation.topic_public_network

unmet contains lack if {
	some r in input.kinds["azure.automation.event-topic"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the topic can be reached from public networks",
	}
}
