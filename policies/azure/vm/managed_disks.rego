# METADATA
# title: Machines use managed disks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation
# custom:
#   kind: azure.vm.machine
#   class: encryption-at-rest
#   severity: high
#   attributes: [unmanaged_disk]
#   help: "Remove `vhd_uri` and set `managed_disk_type`, or use `azurerm_linux_virtual_machine` and its siblings, which know managed disks only."
#   controls: {cis-azure-3.0: ["8.2"]}
#   aliases:
#     checkov: [CKV_AZURE_92, CKV2_AZURE_9]
#     avm: [
#       virtual_machines_should_use_managed_disks/microsoft_compute_virtualMachines_storageProfile_osDisk_managedDisk_only]
package onus.azure.vm.managed_disks

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.unmanaged_disk == true
	lack := {
		"resource": r.address,
		"attribute": "unmanaged_disk",
		"message": "the disk is a file in a storage account",
	}
}
