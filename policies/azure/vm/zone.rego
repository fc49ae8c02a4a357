# METADATA
# title: Machines are placed in a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/availability-zones-overview
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Set `zone`, and spread the machines of one service over zones."
#   aliases:
#     avm: [mission_critical_virtual_machine_should_use_zone/azurerm_linux_virtual_machine_zone,
#       mission_critical_virtual_machine_should_use_zone/azurerm_windows_virtual_machine_zone,
#       mission_critical_virtual_machine_should_use_zone/microsoft_compute_virtualMachines_zones]
package onus.azure.vm.zone

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	count([zone | some zone in r.zones; zone != ""]) == 0
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "the machine is in no zone",
	}
}
