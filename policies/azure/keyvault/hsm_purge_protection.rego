# METADATA
# title: Managed HSMs can not be purged early
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/managed-hsm/soft-delete-overview
# custom:
#   kind: azure.keyvault.managed-hsm
#   class: backup-recovery
#   severity: medium
#   attributes: [purge_protection]
#   help: "Set `purge_protection_enabled = true`. It can not be taken back."
package onus.azure.keyvault.hsm_purge_protection

unmet contains lack if {
	some r in input.kinds["azure.keyvault.managed-hsm"]
	r.purge_protection == false
	lack := {
		"resource": r.address,
		"attribute": "purge_protection",
		"message": "a deleted HSM can be purged at once, with all its keys",
	}
}
