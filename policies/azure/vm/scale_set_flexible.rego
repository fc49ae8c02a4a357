# METADATA
# title: Scale sets are flexible
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-orchestration-modes
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [orchestration, scale_set]
#   profile: strict
#   help: "Use `azurerm_orchestrated_virtual_machine_scale_set`, which is flexible."
#   aliases:
#     avm: [
#       virtual_machine_scaleset_orchestration_mode_flexible/azurerm_orchestrated_virtual_machine_scale_set_orchestration_mode_flexible_linux,
#       virtual_machine_scaleset_orchestration_mode_flexible/azurerm_orchestrated_virtual_machine_scale_set_orchestration_mode_flexible_windows,
#       virtual_machine_scaleset_orchestration_mode_flexible/microsoft_compute_virtualMachineScaleSet_orchestration_mode_flexible]
package onus.azure.vm.scale_set_flexible

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == true
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "orchestration",
		"message": "the set is a uniform one",
	}
}

_lacks(r) if r.type in {"azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_virtual_machine_scale_set"}

_lacks(r) if {
	r.type == "azapi_resource"
	azure_net.word(r.orchestration) == "uniform"
}
