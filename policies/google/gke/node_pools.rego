# METADATA
# title: Node pools stand beside the cluster
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   kind: google.gke.cluster
#   class: availability
#   severity: low
#   attributes: [inline_node_pools]
#   profile: strict
#   help: "Declare `google_container_node_pool` resources, and remove the default pool."
#   aliases: {checkov: [CKV_GCP_123]}
package onus.google.gke.node_pools

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.inline_node_pools == true
	lack := {
		"resource": r.address,
		"attribute": "inline_node_pools",
		"message": "a change of a pool can replace the cluster",
	}
}
