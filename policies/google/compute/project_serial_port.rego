# METADATA
# title: The serial console is closed for the whole project
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
# custom:
#   kind: google.compute.project-metadata
#   class: hardening
#   severity: medium
#   attributes: [serial_port]
#   help: "Leave `serial-port-enable` out of the project's metadata; open one instance while you repair it."
#   controls: {cis-gcp-2.0: ["4.5"], nist-800-53-r5: [CM-7]}
#   aliases: {kics: [97fa667a-d05b-4f16-9071-58b939f34751]}
package onus.google.compute.project_serial_port

unmet contains lack if {
	some r in input.kinds["google.compute.project-metadata"]
	lower(r.serial_port) in {"true", "1", "yes", "y"}
	lack := {
		"resource": r.address,
		"attribute": "serial_port",
		"message": "the serial console of every instance answers the internet",
	}
}
