# METADATA
# title: The serial console is closed
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
# custom:
#   kind: google.compute.instance
#   class: hardening
#   severity: medium
#   attributes: [serial_port]
#   help: "Leave `serial-port-enable` out of the metadata."
#   controls: {cis-gcp-2.0: ["4.5"], nist-800-53-r5: [CM-7]}
#   aliases: {checkov: [CKV_GCP_35], trivy: [GCP-0032], regula: [FG_R00415], kics: [97fa667a-d05b-4f16-9071-58b939f34751], terrascan: [AC_GCP_0037]}
package onus.google.compute.serial_port

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	lower(r.serial_port) in {"true", "1", "yes", "y"}
	lack := {
		"resource": r.address,
		"attribute": "serial_port",
		"message": "the serial console answers the internet",
	}
}
