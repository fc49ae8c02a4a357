# METADATA
# title: Load balancers speak TLS 1.2 at least
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   kind: google.vpc.ssl-policy
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Set `min_tls_version = \"TLS_1_2\"`."
#   controls: {cis-gcp-2.0: ["3.9"], nist-800-53-r5: [SC-8, SC-13]}
#   aliases: {checkov: [CKV_GCP_4], kics: [14a457f0-473d-4d1d-9e37-6d99b355b336], trivy: [GCP-0039], regula: [FG_R00410], terrascan: [AC_GCP_0034]}
package onus.google.vpc.ssl_policy_version

unmet contains lack if {
	some r in input.kinds["google.vpc.ssl-policy"]
	r.tls_version in {"TLS_1_0", "TLS_1_1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": sprintf("%s is accepted", [replace(r.tls_version, "TLS_1_", "TLS 1.")]),
	}
}
