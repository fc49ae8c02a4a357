# METADATA
# title: Registries carry signed images
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-content-trust
# custom:
#   kind: azure.registry.registry
#   class: patching
#   severity: low
#   attributes: [trust_policy]
#   profile: strict
#   help: "Set `trust_policy_enabled = true` (before azurerm 4: `trust_policy`), premium tier."
#   aliases:
#     checkov: [CKV_AZURE_164]
package onus.azure.registry.signed_images

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.trust_policy == false
	lack := {
		"resource": r.address,
		"attribute": "trust_policy",
		"message": "content trust is off",
	}
}
