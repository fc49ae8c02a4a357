# METADATA
# title: Nodes of AKS carry enough pods
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/quotas-skus-regions
# custom:
#   kind: azure.aks.node-pool
#   class: availability
#   severity: low
#   attributes: [max_pods]
#   profile: strict
#   help: "Set `max_pods` to 50 or more; it can not be changed later."
#   aliases:
#     checkov: [CKV_AZURE_168]
package onus.azure.aks.pool_max_pods

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	r.max_pods < 50
	lack := {
		"resource": r.address,
		"attribute": "max_pods",
		"message": sprintf("a node carries at most %v pods", [r.max_pods]),
	}
}
