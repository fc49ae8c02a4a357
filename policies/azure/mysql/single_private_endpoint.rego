# METADATA
# title: Single MySQL servers have a private endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-data-access-security-private-link
# custom:
#   kind: azure.mysql.single-server
#   class: network-rules
#   severity: low
#   attributes: [private_endpoint]
#   profile: strict
#   help: "Declare an `azurerm_private_endpoint` whose `private_service_connection` names the server."
#   aliases:
#     checkov: [CKV2_AZURE_44, CKV2_AZURE_43]
package onus.azure.mysql.single_private_endpoint

subject contains r.address if {
	some r in input.kinds["azure.mysql.single-server"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.private_endpoint == false
	lack := {
		"resource": r.address,
		"attribute": "private_endpoint",
		"message": "clients connect over the public endpoint",
	}
}
