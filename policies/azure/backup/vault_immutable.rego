# METADATA
# title: Recovery vaults are immutable
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept
# custom:
#   kind: azure.backup.vault
#   class: backup-recovery
#   severity: low
#   attributes: [immutability]
#   profile: strict
#   help: "Set `immutability = \"Unlocked\"`, and `\"Locked\"` once it works for you."
package onus.azure.backup.vault_immutable

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.backup.vault"]
	azure_net.word(r.immutability) == "disabled"
	lack := {
		"resource": r.address,
		"attribute": "immutability",
		"message": "backups can be shortened or deleted",
	}
}
