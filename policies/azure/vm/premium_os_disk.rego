# METADATA
# title: Machines that matter have fast disks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disks-types
# custom:
#   kind: azure.vm.machine
#   class: availability
#   severity: low
#   attributes: [os_disk_type]
#   profile: strict
#   help: "Set `storage_account_type` in `os_disk` to a `Premium_` type."
#   aliases:
#     avm: [
#       mission_critical_virtual_machine_should_use_premium_or_ultra_disks/azurerm_linux_virtual_machine_os_disk_storage_account_type,
#       mission_critical_virtual_machine_should_use_premium_or_ultra_disks/azurerm_windows_virtual_machine_os_disk_storage_account_type,
#       mission_critical_virtual_machine_should_use_premium_or_ultra_disks/microsoft_compute_virtualMachines_storageProfile_osDisk_managedDisk_storageAccountType]
package onus.azure.vm.premium_os_disk

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	is_string(r.os_disk_type)
	not regex.match(`(?i)^(premium|ultrassd)`, r.os_disk_type)
	lack := {
		"resource": r.address,
		"attribute": "os_disk_type",
		"message": sprintf("the disk is `%s`", [r.os_disk_type]),
	}
}
