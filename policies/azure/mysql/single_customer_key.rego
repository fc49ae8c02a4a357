# METADATA
# title: Single MySQL servers are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-data-encryption-mysql
# custom:
#   kind: azure.mysql.single-server
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare an `azurerm_mysql_server_key` for the server."
#   aliases:
#     checkov: [CKV2_AZURE_16]
package onus.azure.mysql.single_customer_key

subject contains r.address if {
	some r in input.kinds["azure.mysql.single-server"]
	not r.type in {"azurerm_mariadb_server", "azapi_resource"}
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.kms_key == false
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
