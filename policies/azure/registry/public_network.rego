# METADATA
# title: Registries have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-private-link
# custom:
#   kind: azure.registry.registry
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint (premium tier)."
#   aliases:
#     checkov: [CKV_AZURE_139]
#     avm: [AVM_SEC_139/ACRPublicNetworkAccessDisabled,
#       AVM_SEC_139/ACRPublicNetworkAccessDisabled.azapi]
package onus.azure.registry.public_network

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the registry can be reached from public networks",
	}
}
