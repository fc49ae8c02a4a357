# METADATA
# title: SQL pools of Synapse are encrypted
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-encryption-tde
# custom:
#   kind: azure.analytics.synapse-sql-pool
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   help: "Set `data_encrypted = true`."
#   aliases:
#     checkov: [CKV_AZURE_241]
package onus.azure.analytics.synapse_pool_encryption

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-sql-pool"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "transparent data encryption is off",
	}
}
