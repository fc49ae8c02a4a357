# METADATA
# title: Nodes prove that they belong to the cluster
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   kind: google.gke.cluster
#   class: hardening
#   severity: high
#   attributes: [shielded_nodes]
#   fix: {shielded_nodes: true}
#   help: "Leave `enable_shielded_nodes` out or set it to `true`."
#   controls: {nist-800-53-r5: [SI-7]}
#   aliases: {checkov: [CKV_GCP_71], kics: [579a0727-9c29-4d58-8195-fc5802a8bdb4], trivy: [GCP-0055]}
package onus.google.gke.shielded_nodes

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.shielded_nodes == false
	lack := {
		"resource": r.address,
		"attribute": "shielded_nodes",
		"message": "a machine can pretend to be a node",
	}
}
