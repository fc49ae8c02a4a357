# METADATA
# title: Notebooks boot signed software only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/shielded-vm
# custom:
#   kind: google.vertex.workbench
#   class: hardening
#   severity: low
#   attributes: [secure_boot]
#   profile: strict
#   help: "Set `shielded_instance_config.enable_secure_boot = true`"
#   controls: {nist-800-53-r5: [SI-7]}
package onus.google.vertex.workbench_secure_boot

unmet contains lack if {
	some r in input.kinds["google.vertex.workbench"]
	r.secure_boot == false
	lack := {
		"resource": r.address,
		"attribute": "secure_boot",
		"message": "unsigned boot software is accepted",
	}
}
