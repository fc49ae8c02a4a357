# METADATA
# title: Pools of AKS survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/availability-zones-overview
# custom:
#   kind: azure.aks.node-pool
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`."
#   aliases:
#     avm: [
#       configure_aks_default_node_pool_zones/azurerm_kubernetes_cluster_default_node_pool_zones,
#       configure_aks_default_node_pool_zones/microsoft_container_service_managedClusters_agentPoolProfiles_availabilityZones]
package onus.azure.aks.pool_zones

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "all nodes may be in one zone",
	}
}
