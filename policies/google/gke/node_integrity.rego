# METADATA
# title: The boot of nodes is compared with a good one
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: medium
#   attributes: [integrity_monitoring]
#   subject_attributes: [written, autopilot]
#   help: "Leave `enable_integrity_monitoring` out or set it to `true`."
#   controls: {nist-800-53-r5: [SI-7]}
#   aliases: {checkov: [CKV_GCP_72]}
package onus.google.gke.node_integrity

# Every pool beside or within the cluster, and the default pool unless it is removed.
_has_nodes(r) if {
	not r.pool_removed == true
	not r.inline_pools == true
	not r.autopilot == true
}

_rests_on(r) := [] if r.written == true

_rests_on(r) := ["pool_removed", "inline_pools"] if not r.written == true

subject contains r.address if {
	some r in input.kinds["google.gke.node-config"]
	_has_nodes(r)
}

unmet contains lack if {
	some r in input.kinds["google.gke.node-config"]
	_has_nodes(r)
	r.integrity_monitoring == false
	lack := {
		"resource": r.address,
		"attribute": "integrity_monitoring",
		"message": "a changed boot chain goes unnoticed",
		"rests_on": array.concat(["integrity_monitoring"], _rests_on(r)),
	}
}
