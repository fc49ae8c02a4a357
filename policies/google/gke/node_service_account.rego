# METADATA
# title: Nodes run as an account of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#use_least_privilege_sa
# custom:
#   kind: google.gke.node-config
#   class: least-privilege
#   severity: medium
#   attributes: [service_account]
#   subject_attributes: [written, autopilot]
#   help: "Make a `google_service_account` with `roles/container.defaultNodeServiceAccount`, and name it in `node_config.service_account`."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {kics: [1c8eef02-17b1-4a3e-b01d-dcc3292d2c38], trivy: [GCP-0050], checkov: [CKV2_GCP_1]}
package onus.google.gke.node_service_account

# Every pool beside or within the cluster, and the default pool unless it is removed.
_has_nodes(r) if {
	not r.pool_removed == true
	not r.inline_pools == true
	not r.autopilot == true
}

_rests_on(r) := [] if r.written == true

_rests_on(r) := ["pool_removed", "inline_pools"] if not r.written == true

_is_default(email) if email in {"", "default"}

_is_default(email) if {
	is_string(email)
	endswith(email, "-compute@developer.gserviceaccount.com")
}

subject contains r.address if {
	some r in input.kinds["google.gke.node-config"]
	_has_nodes(r)
}

unmet contains lack if {
	some r in input.kinds["google.gke.node-config"]
	_has_nodes(r)
	_is_default(r.service_account)
	lack := {
		"resource": r.address,
		"attribute": "service_account",
		"message": "nodes run as the project's default account",
		"rests_on": array.concat(["service_account"], _rests_on(r)),
	}
}
