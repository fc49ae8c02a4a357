# METADATA
# title: Container groups live in a network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-instances/container-instances-virtual-network-concepts
# custom:
#   kind: azure.containers.group
#   class: public-exposure
#   severity: medium
#   attributes: [subnets, ip_address]
#   help: "Set `ip_address_type = \"Private\"` and name a subnet in `subnet_ids`."
#   aliases:
#     checkov: [CKV_AZURE_98]
package onus.azure.containers.group_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.containers.group"]
	count(r.subnets) == 0
	not azure_net.word(r.ip_address) in {"private", "none", ""}
	lack := {
		"resource": r.address,
		"attribute": "subnets",
		"message": "the group has a public address",
		"rests_on": ["subnets", "ip_address"],
	}
}
