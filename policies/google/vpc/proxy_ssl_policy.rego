# METADATA
# title: HTTPS load balancers have an SSL policy
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   kind: google.vpc.https-proxy
#   class: encryption-in-transit
#   severity: low
#   attributes: [ssl_policy]
#   help: "Make a `google_compute_ssl_policy` with `min_tls_version = \"TLS_1_2\"` and name it in `ssl_policy`."
#   controls: {cis-gcp-2.0: ["3.9"], nist-800-53-r5: [SC-8, SC-13]}
#   aliases: {regula: [FG_R00410]}
package onus.google.vpc.proxy_ssl_policy

unmet contains lack if {
	some r in input.kinds["google.vpc.https-proxy"]
	r.ssl_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "ssl_policy",
		"message": "TLS 1.0 and old ciphers are accepted",
	}
}
