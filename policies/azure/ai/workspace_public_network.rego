# METADATA
# title: Machine Learning has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link
# custom:
#   kind: azure.ai.workspace
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_144, CKV2_AZURE_49]
package onus.azure.ai.workspace_public_network

unmet contains lack if {
	some r in input.kinds["azure.ai.workspace"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the workspace can be reached from public networks",
	}
}
