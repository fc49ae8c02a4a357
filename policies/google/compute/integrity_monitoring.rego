# METADATA
# title: The boot of instances is compared with a good one
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/integrity-monitoring
# custom:
#   kind: google.compute.instance
#   class: hardening
#   severity: medium
#   attributes: [integrity_monitoring]
#   help: "Leave `enable_integrity_monitoring` out or set it to `true`."
#   controls: {cis-gcp-2.0: ["4.8"], nist-800-53-r5: [SI-7]}
#   aliases: {trivy: [GCP-0045], checkov: [CKV_GCP_39], regula: [FG_R00418], kics: [1b44e234-3d73-41a8-9954-0b154135280e], terrascan: [AC_GCP_0035]}
package onus.google.compute.integrity_monitoring

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.integrity_monitoring == false
	lack := {
		"resource": r.address,
		"attribute": "integrity_monitoring",
		"message": "a changed boot chain goes unnoticed",
	}
}
