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
#   fix: {legacy_abac: false}
#   help: "Leave `enable_legacy_abac` out."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_7], trivy: [GCP-0062], kics: [5baa92d2-d8ee-4c75-88a4-52d9d8bb8067], sonar: [S6409], terrascan: [AC_GCP_0028]}
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
