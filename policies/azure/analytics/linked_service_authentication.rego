# METADATA
# title: Linked services log in
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-factory/concepts-linked-services
# custom:
#   kind: azure.analytics.linked-service
#   class: authentication
#   severity: medium
#   attributes: [authentication]
#   help: "Choose an `authentication_type` with a certificate or a managed identity."
#   aliases:
#     sonar: [S6382, S6380]
package onus.azure.analytics.linked_service_authentication

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.analytics.linked-service"]
	azure_net.word(r.authentication) == "anonymous"
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "the source is read without a login",
	}
}
