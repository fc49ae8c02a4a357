# METADATA
# title: Event Hubs survives the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-event-hubs
# custom:
#   kind: azure.eventhub.namespace
#   class: availability
#   severity: low
#   attributes: [zone_redundant]
#   profile: strict
#   help: "Leave `zone_redundant` out (azurerm 4 and later) or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_228]
#     avm: [eventhub_namespace_zonal_support/azapi_eventhub_namespaces_zonal_support]
package onus.azure.eventhub.zones

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.zone_redundant == false
	lack := {
		"resource": r.address,
		"attribute": "zone_redundant",
		"message": "the namespace is in one zone",
	}
}
