# METADATA
# title: Storage accounts have a private endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-private-endpoints
# custom:
#   kind: azure.storage.account
#   class: network-rules
#   severity: low
#   attributes: [private_endpoint]
#   profile: strict
#   help: "Declare an `azurerm_private_endpoint` whose `private_service_connection` names it."
#   controls: {cis-azure-3.0: ["4.9"], cis-azure-4.0: ["10.3.2.1"]}
#   aliases:
#     checkov: [CKV2_AZURE_33]
package onus.azure.storage.private_endpoint

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.private_endpoint == false
	lack := {
		"resource": r.address,
		"attribute": "private_endpoint",
		"message": "clients connect over the public endpoint",
	}
}
