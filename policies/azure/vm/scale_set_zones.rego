# METADATA
# title: Scale sets survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-use-availability-zones
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`."
#   aliases:
#     avm: [
#       virtual_machine_scaleset_zonal_support/azurerm_orchestrated_virtual_machine_scale_set_zonal_support,
#       virtual_machine_scaleset_zonal_support/microsoft_compute_virtualMachineScaleSet_zonal_support]
package onus.azure.vm.scale_set_zones

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == true
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "all instances may be in one zone",
	}
}
