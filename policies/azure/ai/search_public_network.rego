# METADATA
# title: Search services have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/service-create-private-endpoint
# custom:
#   kind: azure.ai.search
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_124]
package onus.azure.ai.search_public_network

unmet contains lack if {
	some r in input.kinds["azure.ai.search"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the service can be reached from public networks",
	}
}
