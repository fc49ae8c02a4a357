# METADATA
# title: Batch accounts use a vault of yours
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/batch/batch-customer-managed-key
# custom:
#   kind: azure.batch.account
#   class: key-management
#   severity: low
#   attributes: [key_vault]
#   profile: strict
#   help: "Declare `key_vault_reference` (for pools in your subscription) or `encryption`."
#   aliases:
#     checkov: [CKV_AZURE_76]
package onus.azure.batch.key_vault

unmet contains lack if {
	some r in input.kinds["azure.batch.account"]
	r.key_vault == false
	lack := {
		"resource": r.address,
		"attribute": "key_vault",
		"message": "keys are Microsoft's",
	}
}
