# METADATA
# title: Access to key vaults is logged
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/logging
# custom:
#   kind: azure.keyvault.vault
#   class: logging
#   severity: medium
#   attributes: [diagnostics]
#   profile: strict
#   help: "Declare an `azurerm_monitor_diagnostic_setting` for the vault with the category group `audit`."
#   controls: {cis-azure-3.0: ["6.1.4"], cis-azure-4.0: ["7.1.1.4"], cis-azure-6.0: ["6.1.1.4"]}
#   aliases:
#     kics: [38c71c00-c177-4cd7-8d36-cd1007cdb190]
#     regula: [FG_R00344]
#     terrascan: [AC_AZURE_0169]
package onus.azure.keyvault.diagnostics

subject contains r.address if {
	some r in input.kinds["azure.keyvault.vault"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	r.diagnostics == false
	lack := {
		"resource": r.address,
		"attribute": "diagnostics",
		"message": "nobody can tell who read which secret",
	}
}
