# METADATA
# title: Deleted backups can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-security-feature-cloud
# custom:
#   kind: azure.backup.vault
#   class: backup-recovery
#   severity: high
#   attributes: [soft_delete]
#   help: "Leave `soft_delete_enabled` out or set it to `true`."
package onus.azure.backup.vault_soft_delete

subject contains r.address if {
	some r in input.kinds["azure.backup.vault"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.backup.vault"]
	r.soft_delete == false
	lack := {
		"resource": r.address,
		"attribute": "soft_delete",
		"message": "deleted backups are gone at once",
	}
}
