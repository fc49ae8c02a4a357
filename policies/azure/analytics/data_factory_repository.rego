# METADATA
# title: Data factories are kept in a repository
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-factory/source-control
# custom:
#   kind: azure.analytics.data-factory
#   class: hardening
#   severity: low
#   attributes: [repository]
#   profile: strict
#   help: "Declare `github_configuration` or `vsts_configuration`."
#   aliases:
#     checkov: [CKV_AZURE_103]
package onus.azure.analytics.data_factory_repository

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-factory"]
	r.repository == false
	lack := {
		"resource": r.address,
		"attribute": "repository",
		"message": "changes leave no history",
	}
}
