# METADATA
# title: Images can not be carried to other registries
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/data-loss-prevention
# custom:
#   kind: azure.registry.registry
#   class: public-exposure
#   severity: low
#   attributes: [exports]
#   profile: strict
#   help: "Set `export_policy_enabled = false` (premium tier, without a public endpoint)."
package onus.azure.registry.exports

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.exports == true
	lack := {
		"resource": r.address,
		"attribute": "exports",
		"message": "images can be exported",
	}
}
