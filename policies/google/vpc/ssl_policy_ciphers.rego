# METADATA
# title: Load balancers offer ciphers with forward secrecy
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   kind: google.vpc.ssl-policy
#   class: encryption-in-transit
#   severity: low
#   attributes: [features, profile]
#   help: "Use the profile `MODERN` or `RESTRICTED`, or list `TLS_ECDHE_…` ciphers with GCM or ChaCha20 only."
#   controls: {cis-gcp-2.0: ["3.9"], nist-800-53-r5: [SC-8, SC-13]}
#   aliases: {checkov: [CKV_GCP_4], regula: [FG_R00410], terrascan: [AC_GCP_0034]}
package onus.google.vpc.ssl_policy_ciphers

_weak := {
	"TLS_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_RSA_WITH_AES_128_CBC_SHA",
	"TLS_RSA_WITH_AES_256_CBC_SHA",
	"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
}

unmet contains lack if {
	some r in input.kinds["google.vpc.ssl-policy"]
	r.profile == "CUSTOM"
	some i, feature in r.features
	feature in _weak
	lack := {
		"resource": r.address,
		"attribute": sprintf("features[%d]", [i]),
		"message": sprintf("%s has no forward secrecy", [feature]),
		"rests_on": [sprintf("features[%d]", [i]), "profile"],
	}
}
