# METADATA
# title: The control plane has no public endpoint
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation
# custom:
#   kind: google.gke.cluster
#   class: public-exposure
#   severity: low
#   attributes: [private_endpoint]
#   profile: strict
#   help: "Set `enable_private_endpoint = true` in `private_cluster_config`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {kics: [6ccb85d7-0420-4907-9380-50313f80946b]}
package onus.google.gke.private_endpoint

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.private_endpoint == false
	lack := {
		"resource": r.address,
		"attribute": "private_endpoint",
		"message": "the control plane has a public address",
	}
}
