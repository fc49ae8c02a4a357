# METADATA
# title: Resource groups can not be deleted by mistake
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
# custom:
#   kind: azure.rbac.resource-group
#   class: backup-recovery
#   severity: low
#   attributes: [lock]
#   profile: strict
#   help: "Declare an `azurerm_management_lock` with `lock_level = \"CanNotDelete\"` for the group."
#   aliases:
#     terrascan: [AC_AZURE_0389]
package onus.azure.rbac.resource_group_lock

unmet contains lack if {
	some r in input.kinds["azure.rbac.resource-group"]
	r.lock == false
	lack := {
		"resource": r.address,
		"attribute": "lock",
		"message": "one command deletes everything in the group",
	}
}
