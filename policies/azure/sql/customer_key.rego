# METADATA
# title: SQL servers are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview
# custom:
#   kind: azure.sql.server
#   class: key-management
#   severity: low
#   attributes: [tde_key]
#   profile: strict
#   help: "Declare an `azurerm_mssql_server_transparent_data_encryption` with `key_vault_key_id`."
#   controls: {cis-azure-3.0: ["5.1.3"]}
package onus.azure.sql.customer_key

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.tde_key == ""
	lack := {
		"resource": r.address,
		"attribute": "tde_key",
		"message": "the key is Microsoft's",
	}
}
