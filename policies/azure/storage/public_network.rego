# METADATA
# title: Storage accounts have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-private-endpoints
# custom:
#   kind: azure.storage.account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and create an `azurerm_private_endpoint` for each service of the account that you use."
#   controls: {cis-azure-3.0: ["4.6"], cis-azure-4.0: ["10.3.2.2"], cis-azure-6.0: ["9.3.2.2"]}
#   aliases:
#     checkov: [CKV_AZURE_59]
package onus.azure.storage.public_network

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the account has a public endpoint",
	}
}
