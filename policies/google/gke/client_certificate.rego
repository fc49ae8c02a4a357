# METADATA
# title: Clusters issue no client certificates
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   kind: google.gke.cluster
#   class: authentication
#   severity: medium
#   attributes: [client_certificate]
#   help: "Leave `issue_client_certificate` out; sign in with Google accounts."
#   controls: {nist-800-53-r5: [IA-2]}
#   aliases: {checkov: [CKV_GCP_13], kics: [73fb21a1-b19a-45b1-b648-b47b1678681e], trivy: [GCP-0064], terrascan: [AC_GCP_0024]}
package onus.google.gke.client_certificate

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.client_certificate == true
	lack := {
		"resource": r.address,
		"attribute": "client_certificate",
		"message": "a client certificate that can't be revoked is issued",
	}
}
