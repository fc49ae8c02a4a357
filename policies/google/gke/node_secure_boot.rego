# METADATA
# title: Nodes boot signed software only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: low
#   attributes: [secure_boot]
#   subject_attributes: [written, autopilot]
#   profile: strict
#   help: "Set `enable_secure_boot = true` in `shielded_instance_config`."
#   controls: {nist-800-53-r5: [SI-7]}
#   aliases: {checkov: [CKV_GCP_68]}
package onus.google.gke.node_secure_boot

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
	r.secure_boot == false
	lack := {
		"resource": r.address,
		"attribute": "secure_boot",
		"message": "unsigned boot software is accepted",
		"rests_on": array.concat(["secure_boot"], _rests_on(r)),
	}
}
