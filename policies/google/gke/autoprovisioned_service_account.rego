# METADATA
# title: Nodes that the cluster adds run as an account of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-provisioning
# custom:
#   kind: google.gke.cluster
#   class: least-privilege
#   severity: medium
#   attributes: [autoprovisioned_service_account]
#   subject_attributes: [autoprovisioning]
#   help: "Set `cluster_autoscaling.auto_provisioning_defaults.service_account`."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {trivy: [GCP-0050]}
package onus.google.gke.autoprovisioned_service_account

subject contains r.address if {
	some r in input.kinds["google.gke.cluster"]
	r.autoprovisioning == true
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.autoprovisioning == true
	r.autoprovisioned_service_account in {"", "default"}
	lack := {
		"resource": r.address,
		"attribute": "autoprovisioned_service_account",
		"message": "pools that the cluster makes run as the default account",
	}
}
