# METADATA
# title: The serial console is closed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html
# custom:
#   kind: aws.ec2.serial-console
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [enabled]
#   fix: {enabled: false}
#   help: "Set `enabled = false`."
#   controls: {nist-800-53-r5: [AC-17, CM-7]}
package onus.aws.ec2.serial_console

unmet contains lack if {
	some it in input.kinds["aws.ec2.serial-console"]
	it.enabled == true
	lack := {
		"resource": it.address,
		"attribute": "enabled",
		"message": "every machine of the region has a way in beside the network",
	}
}
