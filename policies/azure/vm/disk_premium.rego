# METADATA
# title: Disks that matter are fast ones
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disks-types
# custom:
#   kind: azure.vm.disk
#   class: availability
#   severity: low
#   attributes: [disk_type]
#   profile: strict
#   help: "Set `storage_account_type` to a `Premium_` type or `UltraSSD_LRS`."
#   aliases:
#     avm: [
#       mission_critical_virtual_machine_should_use_premium_or_ultra_disks/azurerm_managed_disk_storage_account_type,
#       mission_critical_virtual_machine_should_use_premium_or_ultra_disks/microsoft_compute_disks_sku_name]
package onus.azure.vm.disk_premium

unmet contains lack if {
	some r in input.kinds["azure.vm.disk"]
	is_string(r.disk_type)
	not regex.match(`(?i)^(premium|ultrassd)`, r.disk_type)
	lack := {
		"resource": r.address,
		"attribute": "disk_type",
		"message": sprintf("the disk is `%s`", [r.disk_type]),
	}
}
