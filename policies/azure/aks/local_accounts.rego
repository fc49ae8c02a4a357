# METADATA
# title: AKS has no local accounts
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad
# custom:
#   kind: azure.aks.cluster
#   class: authentication
#   severity: medium
#   attributes: [local_accounts_disabled]
#   profile: strict
#   help: "Set `local_account_disabled = true`, together with `azure_active_directory_role_based_access_control`."
#   aliases:
#     checkov: [CKV_AZURE_141]
#     avm: [AVM_SEC_141/AKSLocalAdminDisabled, AVM_SEC_141/AKSLocalAdminDisabled.azapi]
package onus.azure.aks.local_accounts

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.local_accounts_disabled == false
	lack := {
		"resource": r.address,
		"attribute": "local_accounts_disabled",
		"message": "the administrator's certificate opens the cluster",
	}
}
