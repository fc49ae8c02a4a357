# METADATA
# title: Machines are backed up
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-vms-introduction
# custom:
#   kind: azure.vm.machine
#   class: backup-recovery
#   severity: low
#   attributes: [backup]
#   profile: strict
#   help: "Declare an `azurerm_backup_protected_vm` for the machine."
#   aliases:
#     checkov: [CKV2_AZURE_12]
package onus.azure.vm.backup

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.backup == false
	lack := {
		"resource": r.address,
		"attribute": "backup",
		"message": "no backup protects the machine",
	}
}
