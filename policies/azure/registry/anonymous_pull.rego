# METADATA
# title: Registries refuse anonymous pulls
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/anonymous-pull-access
# custom:
#   kind: azure.registry.registry
#   class: public-exposure
#   severity: high
#   attributes: [anonymous_pull, sku]
#   help: "Leave `anonymous_pull_enabled` out or set it to `false`."
#   aliases:
#     checkov: [CKV_AZURE_138]
#     avm: [AVM_SEC_138/ACRAnonymousPullDisabled, AVM_SEC_138/ACRAnonymousPullDisabled.azapi]
package onus.azure.registry.anonymous_pull

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.anonymous_pull == true
	azure_net.word(r.sku) != "basic"
	lack := {
		"resource": r.address,
		"attribute": "anonymous_pull",
		"message": "everybody may pull every image",
	}
}
