# METADATA
# title: Function apps have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-private-endpoint
# custom:
#   kind: azure.appservice.function-app
#   class: public-exposure
#   severity: low
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_221]
package onus.azure.appservice.function_public_network

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the function app can be reached from public networks",
	}
}
