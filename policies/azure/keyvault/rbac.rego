# METADATA
# title: Key vaults decide by roles
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy
# custom:
#   kind: azure.keyvault.vault
#   class: least-privilege
#   severity: low
#   attributes: [rbac]
#   profile: strict
#   help: "Set `rbac_authorization_enabled = true` (before azurerm 5: `enable_rbac_authorization`) and assign roles such as Key Vault Secrets User."
#   controls: {cis-azure-3.0: ["3.3.6"], cis-azure-4.0: ["9.3.6"], cis-azure-6.0: ["8.3.6"]}
#   aliases:
#     sonar: [S6383]
package onus.azure.keyvault.rbac

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.rbac == false
	lack := {
		"resource": r.address,
		"attribute": "rbac",
		"message": "access policies decide who may read the vault",
	}
}
