# METADATA
# title: The control plane of AKS has an agreement on availability
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers
# custom:
#   kind: azure.aks.cluster
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Set `sku_tier` to `Standard` or `Premium`."
#   aliases:
#     checkov: [CKV_AZURE_170]
#     avm: [aks_sku_standard_or_premium/azurerm_kubernetes_cluster_sku_standard_or_premium,
#       aks_sku_standard_or_premium/microsoft_container_service_managedClusters_sku_standard_or_premium]
package onus.azure.aks.paid_tier

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	azure_net.word(r.sku) == "free"
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the free tier promises nothing",
	}
}
