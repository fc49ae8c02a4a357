# METADATA
# title: Data Explorer has an identity of its own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-explorer/configure-managed-identities-cluster
# custom:
#   kind: azure.analytics.data-explorer
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_181]
#     sonar: [S6378]
package onus.azure.analytics.explorer_identity

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-explorer"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the cluster has no managed identity",
	}
}
