# METADATA
# title: AKS decides by roles
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/manage-azure-rbac
# custom:
#   kind: azure.aks.cluster
#   class: authentication
#   severity: high
#   attributes: [rbac]
#   help: "Leave `role_based_access_control_enabled` (before azurerm 3: `role_based_access_control` > `enabled`) out or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_5]
#     trivy: [AZU-0042]
#     kics: [86f92117-eed8-4614-9c6c-b26da20ff37f]
#     regula: [FG_R00329]
#     sonar: [S6383]
#     avm: [AVM_SEC_5/AKSRbacEnabled, AVM_SEC_5/AKSRbacEnabled.azapi]
package onus.azure.aks.rbac

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.rbac == false
	lack := {
		"resource": r.address,
		"attribute": "rbac",
		"message": "every user of the cluster may do everything",
	}
}
