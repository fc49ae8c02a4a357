# METADATA
# title: The control plane admits named networks only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
# custom:
#   kind: google.gke.cluster
#   class: network-rules
#   severity: medium
#   attributes: [authorized_networks, private_endpoint]
#   help: "Declare `master_authorized_networks_config` with the networks that need it, or have a private endpoint only."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_20], trivy: [GCP-0061]}
package onus.google.gke.authorized_networks

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.authorized_networks == false
	not r.private_endpoint == true
	lack := {
		"resource": r.address,
		"attribute": "authorized_networks",
		"message": "every address can reach the control plane",
	}
}
