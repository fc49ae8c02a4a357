# METADATA
# title: Machines encrypt their caches and temporary disks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview
# custom:
#   kind: azure.vm.machine
#   class: encryption-at-rest
#   severity: medium
#   attributes: [host_encryption]
#   profile: strict
#   help: "Set `encryption_at_host_enabled = true`; the feature has to be registered for the subscription once."
#   aliases:
#     checkov: [CKV_AZURE_97, CKV_AZURE_151, CKV2_AZURE_14]
#     sonar: [S6388]
package onus.azure.vm.host_encryption

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	not r.type in {"azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"}
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.host_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "host_encryption",
		"message": "caches and temporary disks are not encrypted",
	}
}
