# METADATA
# title: Instances boot signed software only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
# custom:
#   kind: google.compute.instance
#   class: hardening
#   severity: low
#   attributes: [secure_boot]
#   profile: strict
#   help: "Set `enable_secure_boot = true` in `shielded_instance_config`."
#   controls: {cis-gcp-2.0: ["4.8"], nist-800-53-r5: [SI-7]}
#   aliases: {trivy: [GCP-0067], regula: [FG_R00418], kics: [1b44e234-3d73-41a8-9954-0b154135280e], terrascan: [AC_GCP_0035]}
package onus.google.compute.secure_boot

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.secure_boot == false
	lack := {
		"resource": r.address,
		"attribute": "secure_boot",
		"message": "unsigned boot software is accepted",
	}
}
