# METADATA
# title: Pods get the metadata of their own identity
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: high
#   attributes: [metadata_mode]
#   subject_attributes: [written, autopilot]
#   help: "Set `workload_identity_config` on the cluster; new pools then have it. Or set `workload_metadata_config { mode = \"GKE_METADATA\" }`."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_69], trivy: [GCP-0057]}
package onus.google.gke.metadata_server

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
	metadata_mode := r.metadata_mode
	not metadata_mode in {"GKE_METADATA", "GKE_METADATA_SERVER", "SECURE"}
	lack := {
		"resource": r.address,
		"attribute": "metadata_mode",
		"message": "pods reach the metadata of the node, and its tokens",
		"rests_on": array.concat(["metadata_mode"], _rests_on(r)),
	}
}
