# METADATA
# title: Single MySQL servers are encrypted twice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-infrastructure-double-encryption
# custom:
#   kind: azure.mysql.single-server
#   class: encryption-at-rest
#   severity: low
#   attributes: [infrastructure_encryption]
#   profile: strict
#   help: "Set `infrastructure_encryption_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_96, CKV_AZURE_130]
#     sonar: [S6388]
package onus.azure.mysql.single_infrastructure_encryption

subject contains r.address if {
	some r in input.kinds["azure.mysql.single-server"]
	r.type != "azurerm_mariadb_server"
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.infrastructure_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "infrastructure_encryption",
		"message": "data is encrypted once",
	}
}
