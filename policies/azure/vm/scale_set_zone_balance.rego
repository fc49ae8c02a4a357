# METADATA
# title: Scale sets may spread unevenly
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-use-availability-zones
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [zone_balance]
#   profile: strict
#   help: "Leave `zone_balance` out or set it to `false`."
#   aliases:
#     avm: [
#       virtual_machine_scaleset_disable_force_strictly_even_zone_balancing/azurerm_orchestrated_virtual_machine_scale_set_disable_force_strictly_even_balance,
#       virtual_machine_scaleset_disable_force_strictly_even_zone_balancing/microsoft_compute_virtualMachineScaleSet_disable_force_strictly_even_balance]
package onus.azure.vm.scale_set_zone_balance

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == true
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.zone_balance == true
	lack := {
		"resource": r.address,
		"attribute": "zone_balance",
		"message": "the set stops growing when one zone is full",
	}
}
