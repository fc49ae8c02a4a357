# METADATA
# title: Container groups have no public address
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-instances/container-instances-virtual-network-concepts
# custom:
#   kind: azure.containers.group
#   class: public-exposure
#   severity: medium
#   attributes: [ip_address]
#   profile: strict
#   help: "Set `ip_address_type` to `\"Private\"` or `\"None\"`."
#   aliases:
#     checkov: [CKV_AZURE_245]
package onus.azure.containers.group_private_address

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.containers.group"]
	ip_address := r.ip_address
	not azure_net.word(ip_address) in {"private", "none", ""}
	lack := {
		"resource": r.address,
		"attribute": "ip_address",
		"message": "the address of the group is public",
	}
}
