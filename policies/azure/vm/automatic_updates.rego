# METADATA
# title: Windows machines install updates by themselves
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching
# custom:
#   kind: azure.vm.machine
#   class: patching
#   severity: medium
#   attributes: [automatic_updates]
#   subject_attributes: [os]
#   help: "Leave `automatic_updates_enabled` (before azurerm 5: `enable_automatic_updates`) out or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_177]
package onus.azure.vm.automatic_updates

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	_is_windows(r)
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.automatic_updates == false
	lack := {
		"resource": r.address,
		"attribute": "automatic_updates",
		"message": "updates have to be installed by hand",
	}
}

_is_windows(r) if r.os == "windows"

_is_windows(r) if {
	r.type in {"azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"}
	r.linux_config == false
}
