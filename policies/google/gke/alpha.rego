# METADATA
# title: Clusters run no alpha features
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters
# custom:
#   kind: google.gke.cluster
#   class: hardening
#   severity: medium
#   attributes: [alpha]
#   help: "Leave `enable_kubernetes_alpha` out."
#   controls: {nist-800-53-r5: [CM-7]}
#   aliases: {checkov: [CKV2_GCP_19]}
package onus.google.gke.alpha

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.alpha == true
	lack := {
		"resource": r.address,
		"attribute": "alpha",
		"message": "the cluster has untested features, no upgrades, and ends in thirty days",
	}
}
