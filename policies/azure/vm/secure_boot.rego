# METADATA
# title: Machines start trusted software only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/trusted-launch
# custom:
#   kind: azure.vm.machine
#   class: hardening
#   severity: low
#   attributes: [secure_boot, vtpm]
#   profile: strict
#   help: "Set `secure_boot_enabled = true` and `vtpm_enabled = true`."
#   controls: {cis-azure-3.0: ["8.11"]}
package onus.azure.vm.secure_boot

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	not r.type in {"azurerm_virtual_machine", "azurerm_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"}
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.secure_boot == false
	lack := {
		"resource": r.address,
		"attribute": "secure_boot",
		"message": "secure boot is off",
		"rests_on": ["secure_boot"],
	}
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.secure_boot == true
	r.vtpm == false
	lack := {
		"resource": r.address,
		"attribute": "vtpm",
		"message": "the machine has no virtual TPM that measures its start",
	}
}
