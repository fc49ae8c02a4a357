# METADATA
# title: Machines are not tied to an availability set
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/availability-set-overview
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [availability_set]
#   profile: strict
#   help: "Remove `availability_set_id`, and use zones or an `azurerm_orchestrated_virtual_machine_scale_set`."
#   aliases:
#     avm: [
#       migrate_vm_using_availability_sets_to_vmss_flex/azurerm_linux_virtual_machine_availability_set_id,
#       migrate_vm_using_availability_sets_to_vmss_flex/azurerm_windows_virtual_machine_availability_set_id,
#       migrate_vm_using_availability_sets_to_vmss_flex/microsoft_compute_virtualMachines_properties_availabilitySet]
package onus.azure.vm.availability_set

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.availability_set != ""
	lack := {
		"resource": r.address,
		"attribute": "availability_set",
		"message": "the machine is in an availability set",
	}
}
