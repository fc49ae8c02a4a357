# METADATA
# title: Pools of AKS keep enough nodes
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-system-pools
# custom:
#   kind: azure.aks.node-pool
#   class: availability
#   severity: low
#   attributes: [min_count, autoscaling, node_count]
#   profile: strict
#   help: "Set `min_count` (or `node_count`, without autoscaling) to two or more; three for the system pool of a production cluster."
#   aliases:
#     avm: [aks_system_pool_min_node_count/azurerm_kubernetes_cluster_default_node_pool_node_count,
#       aks_user_pool_min_node_count/azurerm_kubernetes_cluster_node_pool_minimum_node_count,
#       aks_system_pool_min_node_count/microsoft_container_service_managedClusters_system_node_pool_count,
#       aks_user_pool_min_node_count/microsoft_container_service_managedClusters_user_node_pool_count]
package onus.azure.aks.pool_min_count

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "min_count",
		"message": "the pool may shrink to one node",
		"rests_on": ["min_count", "autoscaling", "node_count"],
	}
}

_lacks(r) if {
	r.system == true
	r.autoscaling == true
	r.min_count < 2
}

_lacks(r) if {
	r.system == true
	r.autoscaling == false
	r.node_count < 2
}

_lacks(r) if {
	r.system == false
	r.autoscaling == true
	r.min_count < 2
}

_lacks(r) if {
	r.system == false
	r.autoscaling == false
	r.node_count < 2
}
