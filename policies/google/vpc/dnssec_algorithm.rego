# METADATA
# title: Zones are not signed with SHA-1
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec-advanced
# custom:
#   kind: google.vpc.dns-zone
#   class: hardening
#   severity: medium
#   attributes: [key_specs]
#   help: "Use `rsasha256` or `ecdsap256sha256`, or leave `default_key_specs` out."
#   controls: {cis-gcp-2.0: ["3.4", "3.5"], nist-800-53-r5: [SC-20]}
#   aliases: {checkov: [CKV_GCP_17], kics: [ccc3100c-0fdd-4a5e-9908-c10107291860], trivy: [GCP-0012], regula: [FG_R00405, FG_R00406], terrascan: [AC_GCP_0013]}
package onus.google.vpc.dnssec_algorithm

unmet contains lack if {
	some r in input.kinds["google.vpc.dns-zone"]
	some i, spec in r.key_specs
	lower(spec.algorithm) in {"rsasha1", "rsasha1-nsec3-sha1"}
	path := sprintf("key_specs[%d].algorithm", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"message": "the signature can be forged",
		"rests_on": [path],
	}
}
