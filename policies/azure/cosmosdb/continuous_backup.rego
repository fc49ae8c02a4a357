# METADATA
# title: Cosmos DB can be restored to any minute
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction
# custom:
#   kind: azure.cosmosdb.account
#   class: backup-recovery
#   severity: low
#   attributes: [backup_type]
#   profile: strict
#   help: "Declare `backup` with `type = \"Continuous\"`."
#   aliases:
#     sonar: [S6364]
#     avm: [configure_cosmosdb_account_continuous_backup_mode/azurerm_cosmosdb_account_backup_type,
#       configure_cosmosdb_account_continuous_backup_mode/microsoft_documentdb_databaseAccounts_backupPolicy_type]
package onus.azure.cosmosdb.continuous_backup

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	azure_net.word(r.backup_type) != "continuous"
	lack := {
		"resource": r.address,
		"attribute": "backup_type",
		"message": "backups are periodic",
	}
}
