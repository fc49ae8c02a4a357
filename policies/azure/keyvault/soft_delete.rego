# METADATA
# title: Deleted vaults can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
# custom:
#   kind: azure.keyvault.vault
#   class: backup-recovery
#   severity: medium
#   attributes: [soft_delete]
#   help: "Leave `soft_delete_enabled` out; plugins since 3.0 no longer know it."
#   controls: {cis-azure-3.0: ["3.3.5"], cis-azure-4.0: ["9.3.5"], cis-azure-6.0: ["8.3.5"]}
#   aliases:
#     checkov: [CKV_AZURE_111, CKV_AZURE_42]
#     regula: [FG_R00227]
package onus.azure.keyvault.soft_delete

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.soft_delete == false
	lack := {
		"resource": r.address,
		"attribute": "soft_delete",
		"message": "soft delete is switched off",
	}
}
