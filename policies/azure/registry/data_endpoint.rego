# METADATA
# title: Registries have data endpoints of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-dedicated-data-endpoints
# custom:
#   kind: azure.registry.registry
#   class: hardening
#   severity: low
#   attributes: [data_endpoint]
#   profile: strict
#   help: "Set `data_endpoint_enabled = true` (premium tier)."
#   aliases:
#     checkov: [CKV_AZURE_237]
package onus.azure.registry.data_endpoint

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.data_endpoint == false
	lack := {
		"resource": r.address,
		"attribute": "data_endpoint",
		"message": "clients must be let out to all storage accounts of Azure",
	}
}
