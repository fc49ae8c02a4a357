# METADATA
# title: Scale sets replace broken instances
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-instance-repairs
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [automatic_instance_repair]
#   profile: strict
#   help: "Declare `automatic_instance_repair` with `enabled = true` and a health probe."
#   aliases:
#     avm: [
#       virtual_machine_scaleset_enable_automatic_repair/microsoft_compute_virtualMachineScaleSet_enable_automatic_repair,
#       virtual_machine_scaleset_enable_automatic_repair/azurerm_orchestrated_virtual_machine_scale_set_enable_automatic_repair]
package onus.azure.vm.scale_set_repair

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == true
	r.type != "azurerm_virtual_machine_scale_set"
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.automatic_instance_repair == false
	lack := {
		"resource": r.address,
		"attribute": "automatic_instance_repair",
		"message": "broken instances stay",
	}
}
