# METADATA
# title: API management has an identity of its own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-howto-use-managed-service-identity
# custom:
#   kind: azure.apimanagement.service
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     sonar: [S6378]
package onus.azure.apimanagement.identity

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the service has no managed identity",
	}
}
