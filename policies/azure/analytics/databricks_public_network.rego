# METADATA
# title: Databricks is reached over private links
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/databricks/security/network/classic/private-link
# custom:
#   kind: azure.analytics.databricks-workspace
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` with private endpoints."
#   controls: {cis-azure-6.0: ["2.1.10"]}
#   aliases:
#     checkov: [CKV_AZURE_158]
package onus.azure.analytics.databricks_public_network

unmet contains lack if {
	some r in input.kinds["azure.analytics.databricks-workspace"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the workspace can be reached from public networks",
	}
}
