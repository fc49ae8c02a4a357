# METADATA
# title: Traffic between pods of one node can be seen
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility
# custom:
#   kind: google.gke.cluster
#   class: logging
#   severity: low
#   attributes: [intranode_visibility, datapath]
#   subject_attributes: [autopilot]
#   profile: strict
#   help: "Set `enable_intranode_visibility = true`."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_61]}
package onus.google.gke.intranode_visibility

subject contains r.address if {
	some r in input.kinds["google.gke.cluster"]
	not r.autopilot == true
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	not r.intranode_visibility == true
	lack := {
		"resource": r.address,
		"attribute": "intranode_visibility",
		"message": "flow logs miss what stays on a node",
	}
}
