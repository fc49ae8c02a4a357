# METADATA
# title: Key vaults have a private endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/private-link-service
# custom:
#   kind: azure.keyvault.vault
#   class: network-rules
#   severity: low
#   attributes: [private_endpoint]
#   profile: strict
#   help: "Declare an `azurerm_private_endpoint` whose `private_service_connection` names the vault."
#   controls: {cis-azure-3.0: ["3.3.7"], cis-azure-4.0: ["9.3.8"], cis-azure-6.0: ["8.3.8"]}
#   aliases:
#     checkov: [CKV2_AZURE_32]
package onus.azure.keyvault.private_endpoint

subject contains r.address if {
	some r in input.kinds["azure.keyvault.vault"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.private_endpoint == false
	lack := {
		"resource": r.address,
		"attribute": "private_endpoint",
		"message": "clients reach the vault over its public endpoint",
	}
}
