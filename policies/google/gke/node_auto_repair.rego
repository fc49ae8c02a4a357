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
#   fix: {auto_repair: true}
#   help: "Set `auto_repair = true` in `management`, or leave it out with plugin 5.0 or later."
#   controls: {nist-800-53-r5: [SI-2]}
#   aliases: {checkov: [CKV_GCP_9], kics: [acfdbec6-4a17-471f-b412-169d77553332], trivy: [GCP-0063], terrascan: [AC_GCP_0015]}
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
