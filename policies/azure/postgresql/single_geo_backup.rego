# METADATA
# title: Backups of single PostgreSQL servers survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-backup
# custom:
#   kind: azure.postgresql.single-server
#   class: backup-recovery
#   severity: low
#   attributes: [geo_redundant_backup]
#   profile: strict
#   help: "Set `geo_redundant_backup_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_102]
#     kics: [8b042c30-e441-453f-b162-7696982ebc58]
#     terrascan: [AC_AZURE_0407]
package onus.azure.postgresql.single_geo_backup

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.geo_redundant_backup == false
	lack := {
		"resource": r.address,
		"attribute": "geo_redundant_backup",
		"message": "backups are in one region",
	}
}
