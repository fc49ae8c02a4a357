# METADATA
# title: Machines take no extensions
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/extensions/overview
# custom:
#   kind: azure.vm.machine
#   class: hardening
#   severity: low
#   attributes: [extensions_allowed]
#   profile: strict
#   help: "Set `allow_extension_operations = false` (scale sets: `extension_operations_enabled`), if no agent is needed."
#   controls: {cis-azure-3.0: ["8.7"]}
#   aliases:
#     checkov: [CKV_AZURE_50]
package onus.azure.vm.extensions

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	not r.type in {"azurerm_virtual_machine", "azurerm_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"}
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.extensions_allowed == true
	lack := {
		"resource": r.address,
		"attribute": "extensions_allowed",
		"message": "extensions can be installed",
	}
}
