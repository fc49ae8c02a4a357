# METADATA
# title: Nodes run Container-Optimized OS
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
# custom:
#   kind: google.gke.node-config
#   class: hardening
#   severity: low
#   attributes: [image_type]
#   subject_attributes: [written, autopilot]
#   profile: strict
#   help: "Leave `image_type` out or set it to `COS_CONTAINERD`."
#   controls: {nist-800-53-r5: [CM-7]}
#   aliases: {checkov: [CKV_GCP_22], kics: [8a893e46-e267-485a-8690-51f39951de58], trivy: [GCP-0054], terrascan: [AC_GCP_0016]}
package onus.google.gke.node_image

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
	not startswith(lower(r.image_type), "cos")
	lack := {
		"resource": r.address,
		"attribute": "image_type",
		"message": sprintf("%s has more to attack than Container-Optimized OS", [r.image_type]),
		"rests_on": array.concat(["image_type"], _rests_on(r)),
	}
}
