# METADATA
# title: Registries can not be deleted by mistake
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
# custom:
#   kind: azure.registry.registry
#   class: backup-recovery
#   severity: low
#   attributes: [lock]
#   profile: strict
#   help: "Declare an `azurerm_management_lock` with `lock_level = \"CanNotDelete\"` for the registry."
#   aliases:
#     kics: [a187ac47-8163-42ce-8a63-c115236be6fb]
#     terrascan: [AC_AZURE_0185]
package onus.azure.registry.lock

subject contains r.address if {
	some r in input.kinds["azure.registry.registry"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.lock == false
	lack := {
		"resource": r.address,
		"attribute": "lock",
		"message": "one command deletes all images",
	}
}
