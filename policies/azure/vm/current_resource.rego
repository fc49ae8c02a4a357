# METADATA
# title: Machines are not declared with the old resource
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine
# custom:
#   kind: azure.vm.machine
#   class: hardening
#   severity: low
#   attributes: [orchestration]
#   profile: strict
#   help: "Use `azurerm_linux_virtual_machine` or `azurerm_windows_virtual_machine`."
#   aliases:
#     avm: [legacy_virtual_machine_not_allowed/azurerm_virtual_machine]
package onus.azure.vm.current_resource

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.type == "azurerm_virtual_machine"
	lack := {
		"resource": r.address,
		"attribute": "orchestration",
		"message": "`azurerm_virtual_machine` is the old resource",
	}
}
