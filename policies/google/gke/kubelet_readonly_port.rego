# METADATA
# title: Nodes keep the kubelet's open port closed
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/disable-kubelet-readonly-port
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: medium
#   attributes: [kubelet_readonly_port]
#   subject_attributes: [written, autopilot]
#   help: "Leave `insecure_kubelet_readonly_port_enabled` out or set it to `\"FALSE\"`."
#   controls: {nist-800-53-r5: [CM-7, AC-3]}
package onus.google.gke.kubelet_readonly_port

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
	lower(r.kubelet_readonly_port) == "true"
	lack := {
		"resource": r.address,
		"attribute": "kubelet_readonly_port",
		"message": "pods and their environment can be read without signing in",
		"rests_on": array.concat(["kubelet_readonly_port"], _rests_on(r)),
	}
}
