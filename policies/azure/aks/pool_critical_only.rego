# METADATA
# title: The system pool of AKS carries system pods only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-system-pools
# custom:
#   kind: azure.aks.node-pool
#   class: hardening
#   severity: low
#   attributes: [critical_addons_only]
#   profile: strict
#   help: "Set `only_critical_addons_enabled = true` in `default_node_pool`, and add a pool for applications."
#   aliases:
#     checkov: [CKV_AZURE_232]
package onus.azure.aks.pool_critical_only

subject contains r.address if {
	some r in input.kinds["azure.aks.node-pool"]
	r.type == "azurerm_kubernetes_cluster"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	r.critical_addons_only == false
	lack := {
		"resource": r.address,
		"attribute": "critical_addons_only",
		"message": "applications run beside the system",
	}
}
