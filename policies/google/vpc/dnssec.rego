# METADATA
# title: Public zones are signed
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec
# custom:
#   kind: google.vpc.dns-zone
#   class: hardening
#   severity: low
#   attributes: [dnssec]
#   subject_attributes: [visibility]
#   help: "Set `dnssec_config.state = \"on\"`, and give the registrar the DS record."
#   controls: {cis-gcp-2.0: ["3.3"], nist-800-53-r5: [SC-20]}
#   aliases: {checkov: [CKV_GCP_16], kics: [5ef61c88-bbb4-4725-b1df-55d23c9676bb], trivy: [GCP-0013], regula: [FG_R00404], sonar: [S6402], terrascan: [AC_GCP_0014]}
package onus.google.vpc.dnssec

subject contains r.address if {
	some r in input.kinds["google.vpc.dns-zone"]
	r.visibility == "public"
}

unmet contains lack if {
	some r in input.kinds["google.vpc.dns-zone"]
	r.visibility == "public"
	r.dnssec != "on"
	lack := {
		"resource": r.address,
		"attribute": "dnssec",
		"message": "answers can be forged on the way",
	}
}
