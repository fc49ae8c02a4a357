# METADATA
# title: Pods act as accounts of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
# custom:
#   kind: google.gke.cluster
#   class: authentication
#   severity: medium
#   attributes: [workload_pool]
#   help: "Set `workload_identity_config.workload_pool = \"PROJECT.svc.id.goog\"`."
#   controls: {nist-800-53-r5: [AC-6, IA-9]}
package onus.google.gke.workload_identity

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.workload_pool == ""
	lack := {
		"resource": r.address,
		"attribute": "workload_pool",
		"message": "pods act as the node's service account",
	}
}
