# METADATA
# title: Backups of single MySQL servers survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-backup
# custom:
#   kind: azure.mysql.single-server
#   class: backup-recovery
#   severity: low
#   attributes: [geo_redundant_backup]
#   profile: strict
#   help: "Set `geo_redundant_backup_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_94, CKV_AZURE_129]
#     kics: [0a70d5f3-1ecd-4c8e-9292-928fc9a8c4f1]
package onus.azure.mysql.single_geo_backup

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.geo_redundant_backup == false
	lack := {
		"resource": r.address,
		"attribute": "geo_redundant_backup",
		"message": "backups are in one region",
	}
}
