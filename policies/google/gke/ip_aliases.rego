# METADATA
# title: Pods have addresses of the network
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips
# custom:
#   kind: google.gke.cluster
#   class: network-rules
#   severity: low
#   attributes: [ip_aliases]
#   help: "Declare `ip_allocation_policy`, or use plugin 5.0 or later."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_23], kics: [c606ba1d-d736-43eb-ac24-e16108f3a9e0], trivy: [GCP-0049], terrascan: [AC_GCP_0025]}
package onus.google.gke.ip_aliases

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.ip_aliases == false
	lack := {
		"resource": r.address,
		"attribute": "ip_aliases",
		"message": "pods are reached by routes, beside the rules for addresses",
	}
}
