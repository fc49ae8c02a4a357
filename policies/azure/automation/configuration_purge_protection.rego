# METADATA
# title: App Configuration can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete
# custom:
#   kind: azure.automation.app-configuration
#   class: backup-recovery
#   severity: low
#   attributes: [purge_protection]
#   profile: strict
#   help: "Set `purge_protection_enabled = true` (standard tier)."
#   aliases:
#     checkov: [CKV_AZURE_187]
package onus.azure.automation.configuration_purge_protection

unmet contains lack if {
	some r in input.kinds["azure.automation.app-configuration"]
	r.purge_protection == false
	lack := {
		"resource": r.address,
		"attribute": "purge_protection",
		"message": "a deleted store can be purged at once",
	}
}
