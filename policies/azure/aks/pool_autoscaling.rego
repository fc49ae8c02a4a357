# METADATA
# title: Pools of AKS grow with their load
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/cluster-autoscaler-overview
# custom:
#   kind: azure.aks.node-pool
#   class: availability
#   severity: low
#   attributes: [autoscaling]
#   profile: strict
#   help: "Set `auto_scaling_enabled = true` (before azurerm 4: `enable_auto_scaling`) with `min_count` and `max_count`."
#   aliases:
#     avm: [
#       aks_enable_cluster_autoscaler/azurerm_kubernetes_cluster_default_node_pool_autoscale_enabled,
#       aks_enable_cluster_autoscaler/microsoft_container_service_managedClusters_enable_cluster_autoscaler]
package onus.azure.aks.pool_autoscaling

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	r.autoscaling == false
	lack := {
		"resource": r.address,
		"attribute": "autoscaling",
		"message": "the number of nodes is fixed",
	}
}
