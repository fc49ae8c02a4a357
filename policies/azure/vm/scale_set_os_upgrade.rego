# METADATA
# title: Scale sets replace old images by themselves
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade
# custom:
#   kind: azure.vm.machine
#   class: patching
#   severity: medium
#   attributes: [automatic_os_upgrade]
#   profile: strict
#   help: "Declare `automatic_os_upgrade_policy` with `automatic_os_upgrade_enabled = true`, and a health probe (in the old resource `automatic_os_upgrade`)."
#   aliases:
#     checkov: [CKV_AZURE_95]
package onus.azure.vm.scale_set_os_upgrade

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == true
	r.type != "azurerm_orchestrated_virtual_machine_scale_set"
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.automatic_os_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "automatic_os_upgrade",
		"message": "instances keep the image that they were made from",
	}
}
