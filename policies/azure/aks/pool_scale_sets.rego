# METADATA
# title: Pools of AKS are scale sets
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/availability-sets-on-aks
# custom:
#   kind: azure.aks.node-pool
#   class: availability
#   severity: low
#   attributes: [pool_type]
#   profile: strict
#   help: "Leave `type` in `default_node_pool` out or set it to `VirtualMachineScaleSets`."
#   aliases:
#     checkov: [CKV_AZURE_169]
package onus.azure.aks.pool_scale_sets

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	azure_net.word(r.pool_type) != "virtualmachinescalesets"
	lack := {
		"resource": r.address,
		"attribute": "pool_type",
		"message": "the pool is an availability set",
	}
}
