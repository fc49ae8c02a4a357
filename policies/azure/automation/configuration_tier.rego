# METADATA
# title: App Configuration is made for production
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-app-configuration/faq
# custom:
#   kind: azure.automation.app-configuration
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `sku = \"standard\"`."
#   aliases:
#     checkov: [CKV_AZURE_188]
package onus.azure.automation.configuration_tier

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.automation.app-configuration"]
	azure_net.word(r.sku) in {"free", "developer", "basic"}
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the tier promises nothing",
	}
}
