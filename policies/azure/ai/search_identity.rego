# METADATA
# title: Search services have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/search-howto-managed-identities-data-sources
# custom:
#   kind: azure.ai.search
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_207]
#     sonar: [S6378]
package onus.azure.ai.search_identity

unmet contains lack if {
	some r in input.kinds["azure.ai.search"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the service has no managed identity",
	}
}
