# METADATA
# title: The control plane does not admit the whole internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
# custom:
#   kind: google.gke.cluster
#   class: public-exposure
#   severity: high
#   attributes: [authorized_cidrs]
#   help: "Name the networks from which the cluster is administered."
#   controls: {nist-800-53-r5: [SC-7, AC-3]}
#   aliases: {checkov: [CKV_GCP_18], trivy: [GCP-0053], ddkics: [e2f9b5c7-8d3a-4a5f-93b0-78aeb39d7e09], terrascan: [AC_GCP_0023]}
package onus.google.gke.control_plane_open

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	some i, cidr in r.authorized_cidrs
	net.is_world(cidr)
	lack := {
		"resource": r.address,
		"attribute": sprintf("authorized_cidrs[%d]", [i]),
		"message": sprintf("%s reaches the control plane", [cidr]),
		"rests_on": [sprintf("authorized_cidrs[%d]", [i])],
	}
}
