# METADATA
# title: Registries have a tier with all protections
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-skus
# custom:
#   kind: azure.registry.registry
#   class: patching
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `sku` to `Standard` or `Premium`."
#   aliases:
#     checkov: [CKV_AZURE_163]
package onus.azure.registry.scan_tier

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	is_string(r.sku)
	azure_net.word(r.sku) in {"basic", "classic"}
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": sprintf("the tier `%s` lacks protections", [azure_net.word(r.sku)]),
	}
}
