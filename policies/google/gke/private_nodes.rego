# METADATA
# title: Cluster nodes have no public addresses
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation
# custom:
#   kind: google.gke.cluster
#   class: public-exposure
#   severity: medium
#   attributes: [private_nodes]
#   help: "Set `enable_private_nodes = true` in `private_cluster_config`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_64, CKV_GCP_25], trivy: [GCP-0059], kics: [6ccb85d7-0420-4907-9380-50313f80946b], terrascan: [AC_GCP_0294]}
package onus.google.gke.private_nodes

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.private_nodes == false
	lack := {
		"resource": r.address,
		"attribute": "private_nodes",
		"message": "nodes get public addresses",
	}
}
