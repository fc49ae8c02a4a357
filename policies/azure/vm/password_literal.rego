# METADATA
# title: Passwords of machines are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/security-recommendations
# custom:
#   kind: azure.vm.machine
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use SSH keys, a `random_password`, or a sensitive variable without a default; and change the password, as the old one is known."
package onus.azure.vm.password_literal

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.password_text != ""
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the administrator stands in the code",
	}
}
