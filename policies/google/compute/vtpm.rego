# METADATA
# title: Instances have a virtual TPM
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
# custom:
#   kind: google.compute.instance
#   class: hardening
#   severity: medium
#   attributes: [vtpm]
#   help: "Leave `enable_vtpm` out or set it to `true`."
#   controls: {cis-gcp-2.0: ["4.8"], nist-800-53-r5: [SI-7]}
#   aliases: {trivy: [GCP-0041], checkov: [CKV_GCP_39], regula: [FG_R00418], kics: [1b44e234-3d73-41a8-9954-0b154135280e], terrascan: [AC_GCP_0035]}
package onus.google.compute.vtpm

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.vtpm == false
	lack := {
		"resource": r.address,
		"attribute": "vtpm",
		"message": "boot measurements have no place that the guest can't forge",
	}
}
