# METADATA
# title: Deleted secrets can not be purged at once
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
# custom:
#   kind: azure.keyvault.vault
#   class: backup-recovery
#   severity: medium
#   attributes: [purge_protection]
#   help: "Set `purge_protection_enabled = true`."
#   controls: {cis-azure-3.0: ["3.3.5"], cis-azure-4.0: ["9.3.5"], cis-azure-6.0: ["8.3.5"]}
#   aliases:
#     checkov: [CKV_AZURE_110, CKV_AZURE_42]
#     trivy: [AZU-0016]
#     regula: [FG_R00227]
#     terrascan: [AC_AZURE_0170]
package onus.azure.keyvault.purge_protection

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.purge_protection == false
	lack := {
		"resource": r.address,
		"attribute": "purge_protection",
		"message": "a deleted vault or key can be purged for good",
	}
}
