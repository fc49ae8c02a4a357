# METADATA
# title: Clusters accept no static password
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   kind: google.gke.cluster
#   class: authentication
#   severity: high
#   attributes: [basic_authentication]
#   help: "Leave `username` and `password` out of `master_auth`."
#   controls: {nist-800-53-r5: [IA-2, IA-5]}
#   aliases: {checkov: [CKV_GCP_19], trivy: [GCP-0064], terrascan: [AC_GCP_0021, AC_GCP_0027, AC_GCP_0292]}
package onus.google.gke.basic_authentication

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.basic_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "basic_authentication",
		"message": "a user name and a password sign in",
	}
}
