# METADATA
# title: API management survives the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-api-management
# custom:
#   kind: azure.apimanagement.service
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`, with as many units, in the premium tier."
#   aliases:
#     avm: [enable_zone_redundancy_for_api_management/azurerm_api_management_zonal_support,
#       enable_zone_redundancy_for_api_management/microsoft_apimanagement_zonal_support]
package onus.azure.apimanagement.zones

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "all units may be in one zone",
	}
}
