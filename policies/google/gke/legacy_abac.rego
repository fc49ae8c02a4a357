# METADATA
# title: Clusters use roles, not attributes
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   kind: google.gke.cluster
#   class: least-privilege
#   severity: high
#   attributes: [legacy_abac]
#   help: "Leave `enable_legacy_abac` out."
#   aliases: {checkov: [CKV_GCP_7], trivy: [GCP-0062]}
package onus.google.gke.legacy_abac

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.legacy_abac == true
	lack := {
		"resource": r.address,
		"attribute": "legacy_abac",
		"message": "legacy authorization grants more than roles do",
	}
}
