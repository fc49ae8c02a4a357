# METADATA
# title: SQL databases are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-tde-overview
# custom:
#   kind: azure.sql.database
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: "Leave `transparent_data_encryption_enabled` out. It can be `false` for data warehouses only."
#   controls: {cis-azure-3.0: ["5.1.5"]}
#   aliases:
#     checkov: [CKV2_AZURE_25]
package onus.azure.sql.tde

unmet contains lack if {
	some r in input.kinds["azure.sql.database"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "transparent data encryption is switched off",
	}
}
