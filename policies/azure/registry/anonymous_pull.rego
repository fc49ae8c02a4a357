# METADATA
# title: Registries refuse anonymous pulls
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/anonymous-pull-access
# custom:
#   kind: azure.registry.registry
#   class: public-exposure
#   severity: high
#   attributes: [anonymous_pull]
#   help: "Leave `anonymous_pull_enabled` out or set it to `false`."
#   aliases:
#     checkov: [CKV_AZURE_138]
#     avm: [AVM_SEC_138/ACRAnonymousPullDisabled, AVM_SEC_138/ACRAnonymousPullDisabled.azapi]
package onus.azure.registry.anonymous_pull

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.anonymous_pull == true
	lack := {
		"resource": r.address,
		"attribute": "anonymous_pull",
		"message": "everybody may pull every image",
	}
}
