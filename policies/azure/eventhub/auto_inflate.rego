# METADATA
# title: Event Hubs grows with its load
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/event-hubs-auto-inflate
# custom:
#   kind: azure.eventhub.namespace
#   class: availability
#   severity: low
#   attributes: [auto_inflate]
#   profile: strict
#   help: "Set `auto_inflate_enabled = true` with `maximum_throughput_units`."
#   aliases:
#     avm: [eventhub_namespace_enable_auto_inflate/azapi_eventhub_namespaces_enable_auto_inflate,
#       eventhub_namespace_enable_auto_inflate/azurerm_eventhub_namespace_auto_inflate_enabled]
package onus.azure.eventhub.auto_inflate

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.auto_inflate == false
	lack := {
		"resource": r.address,
		"attribute": "auto_inflate",
		"message": "the throughput is fixed",
	}
}
