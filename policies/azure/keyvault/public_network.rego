# METADATA
# title: Key vaults have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/private-link-service
# custom:
#   kind: azure.keyvault.vault
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and give the vault an `azurerm_private_endpoint`."
#   controls: {cis-azure-4.0: ["9.3.7"], cis-azure-6.0: ["8.3.7"]}
#   aliases:
#     checkov: [CKV_AZURE_189]
package onus.azure.keyvault.public_network

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the vault has a public endpoint",
	}
}
