# METADATA
# title: Data factories have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-factory/data-factory-private-link
# custom:
#   kind: azure.analytics.data-factory
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   help: "Set `public_network_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_104]
#     trivy: [AZU-0035]
package onus.azure.analytics.data_factory_public_network

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-factory"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the factory can be reached from public networks",
	}
}
