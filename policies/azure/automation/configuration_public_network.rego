# METADATA
# title: App Configuration has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-app-configuration/concept-private-endpoint
# custom:
#   kind: azure.automation.app-configuration
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access = \"Disabled\"` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_185]
package onus.azure.automation.configuration_public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.automation.app-configuration"]
	azure_net.word(r.public_network) != "disabled"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the store can be reached from public networks",
	}
}
