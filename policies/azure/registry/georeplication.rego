# METADATA
# title: Registries survive the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication
# custom:
#   kind: azure.registry.registry
#   class: availability
#   severity: low
#   attributes: [georeplications]
#   profile: strict
#   help: "Declare `georeplications` (premium tier)."
#   aliases:
#     checkov: [CKV_AZURE_165]
package onus.azure.registry.georeplication

subject contains r.address if {
	some r in input.kinds["azure.registry.registry"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.georeplications == 0
	lack := {
		"resource": r.address,
		"attribute": "georeplications",
		"message": "images are in one region",
	}
}
