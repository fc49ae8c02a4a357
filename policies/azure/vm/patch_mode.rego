# METADATA
# title: Machines are patched by the platform
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching
# custom:
#   kind: azure.vm.machine
#   class: patching
#   severity: low
#   attributes: [patch_mode]
#   profile: strict
#   help: "Set `patch_mode = \"AutomaticByPlatform\"`."
package onus.azure.vm.patch_mode

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
	not r.type in {"azurerm_virtual_machine", "azapi_resource"}
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	azure_net.word(r.patch_mode) in {"imagedefault", "manual"}
	lack := {
		"resource": r.address,
		"attribute": "patch_mode",
		"message": "nobody installs fixes by plan",
	}
}
