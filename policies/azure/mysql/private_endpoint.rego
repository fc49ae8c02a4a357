# METADATA
# title: MySQL servers are reached over the own network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-networking
# custom:
#   kind: azure.mysql.server
#   class: network-rules
#   severity: low
#   attributes: [private_endpoint, delegated_subnet]
#   profile: strict
#   help: "Declare an `azurerm_private_endpoint` for the server, or give it a `delegated_subnet_id` when it is created."
#   aliases:
#     checkov: [CKV2_AZURE_56]
package onus.azure.mysql.private_endpoint

subject contains r.address if {
	some r in input.kinds["azure.mysql.server"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.server"]
	r.private_endpoint == false
	r.delegated_subnet == ""
	lack := {
		"resource": r.address,
		"attribute": "private_endpoint",
		"message": "clients connect over the public endpoint",
		"rests_on": ["private_endpoint", "delegated_subnet"],
	}
}
