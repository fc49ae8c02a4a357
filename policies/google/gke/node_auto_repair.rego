# METADATA
# title: Broken nodes are repaired by themselves
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair
# custom:
#   kind: google.gke.node-pool
#   class: availability
#   severity: low
#   attributes: [auto_repair]
#   help: "Set `auto_repair = true` in `management`."
#   aliases: {checkov: [CKV_GCP_9], trivy: [GCP-0063]}
package onus.google.gke.node_auto_repair

unmet contains lack if {
	some r in input.kinds["google.gke.node-pool"]
	r.auto_repair == false
	lack := {
		"resource": r.address,
		"attribute": "auto_repair",
		"message": "broken nodes stay until somebody acts",
	}
}
