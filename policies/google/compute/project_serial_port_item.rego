# METADATA
# title: No entry of the project's metadata opens the serial console
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
# custom:
#   kind: google.compute.project-metadata-item
#   class: hardening
#   severity: medium
#   attributes: [value]
#   subject_attributes: [key]
#   help: "Remove the entry."
#   controls: {cis-gcp-2.0: ["4.5"], nist-800-53-r5: [CM-7]}
#   aliases: {kics: [97fa667a-d05b-4f16-9071-58b939f34751]}
package onus.google.compute.project_serial_port_item

subject contains r.address if {
	some r in input.kinds["google.compute.project-metadata-item"]
	r.key == "serial-port-enable"
}

unmet contains lack if {
	some r in input.kinds["google.compute.project-metadata-item"]
	r.key == "serial-port-enable"
	lower(r.value) in {"true", "1", "yes", "y"}
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "the serial console of every instance answers the internet",
	}
}
