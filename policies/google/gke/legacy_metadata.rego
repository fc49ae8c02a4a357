# METADATA
# title: Nodes answer no old metadata endpoints
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: high
#   attributes: [legacy_endpoints_disabled]
#   subject_attributes: [written, autopilot]
#   help: "Leave the metadata entry `disable-legacy-endpoints` out or set it to `\"true\"`."
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {trivy: [GCP-0048]}
package onus.google.gke.legacy_metadata

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
	lower(r.legacy_endpoints_disabled) in {"false", "0", "no", "n"}
	lack := {
		"resource": r.address,
		"attribute": "legacy_endpoints_disabled",
		"message": "the metadata endpoints without the required header are open",
		"rests_on": array.concat(["legacy_endpoints_disabled"], _rests_on(r)),
	}
}
