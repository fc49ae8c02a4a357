# METADATA
# title: Deleted backups of backup vaults can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-enhanced-soft-delete-about
# custom:
#   kind: azure.backup.data-vault
#   class: backup-recovery
#   severity: high
#   attributes: [soft_delete]
#   help: "Leave `soft_delete` out, or set it to `\"AlwaysOn\"`."
package onus.azure.backup.data_vault_soft_delete

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.backup.data-vault"]
	azure_net.word(r.soft_delete) == "off"
	lack := {
		"resource": r.address,
		"attribute": "soft_delete",
		"message": "deleted backups are gone at once",
	}
}
