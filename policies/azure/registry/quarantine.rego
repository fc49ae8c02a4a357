# METADATA
# title: New images wait until they are scanned
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-faq
# custom:
#   kind: azure.registry.registry
#   class: patching
#   severity: low
#   attributes: [quarantine]
#   profile: strict
#   help: "Set `quarantine_policy_enabled = true` (premium tier), with a scanner that releases images."
#   aliases:
#     checkov: [CKV_AZURE_166]
package onus.azure.registry.quarantine

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.quarantine == false
	lack := {
		"resource": r.address,
		"attribute": "quarantine",
		"message": "images can be pulled before they are scanned",
	}
}
