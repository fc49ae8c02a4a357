# METADATA
# title: Registries drop images without a name
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-retention-policy
# custom:
#   kind: azure.registry.registry
#   class: backup-recovery
#   severity: low
#   attributes: [retention, retention_enabled]
#   profile: strict
#   help: "Set `retention_policy_in_days` (before azurerm 4: `retention_policy`), premium tier."
#   aliases:
#     checkov: [CKV_AZURE_167]
package onus.azure.registry.retention

subject contains r.address if {
	some r in input.kinds["azure.registry.registry"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "retention",
		"message": "untagged images are kept for ever",
		"rests_on": ["retention", "retention_enabled"],
	}
}

_lacks(r) if r.retention == false

_lacks(r) if r.retention_enabled == false
