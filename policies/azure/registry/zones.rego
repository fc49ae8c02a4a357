# METADATA
# title: Registries survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/zone-redundancy
# custom:
#   kind: azure.registry.registry
#   class: availability
#   severity: low
#   attributes: [zone_redundant]
#   profile: strict
#   help: "Set `zone_redundancy_enabled = true` (premium tier)."
#   aliases:
#     checkov: [CKV_AZURE_233]
package onus.azure.registry.zones

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.zone_redundant == false
	lack := {
		"resource": r.address,
		"attribute": "zone_redundant",
		"message": "the registry is in one zone",
	}
}
