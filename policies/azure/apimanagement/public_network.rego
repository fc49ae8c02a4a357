# METADATA
# title: API management has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/private-endpoint
# custom:
#   kind: azure.apimanagement.service
#   class: public-exposure
#   severity: low
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_174]
package onus.azure.apimanagement.public_network

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the service can be reached from public networks",
	}
}
