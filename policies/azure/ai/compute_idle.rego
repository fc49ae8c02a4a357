# METADATA
# title: Compute clusters shrink to nothing
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/machine-learning/how-to-manage-optimize-cost
# custom:
#   kind: azure.ai.compute-cluster
#   class: hardening
#   severity: low
#   attributes: [min_nodes]
#   profile: strict
#   help: "Set `min_node_count = 0` in `scale_settings`."
#   aliases:
#     checkov: [CKV_AZURE_150]
package onus.azure.ai.compute_idle

unmet contains lack if {
	some r in input.kinds["azure.ai.compute-cluster"]
	r.min_nodes > 0
	lack := {
		"resource": r.address,
		"attribute": "min_nodes",
		"message": "machines run without work",
	}
}
