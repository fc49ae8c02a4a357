# METADATA
# title: AKS enforces the policies of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-azure-policy
# custom:
#   kind: azure.aks.cluster
#   class: hardening
#   severity: low
#   attributes: [azure_policy]
#   profile: strict
#   help: "Set `azure_policy_enabled = true` (before azurerm 3: `addon_profile` > `azure_policy`)."
#   aliases:
#     checkov: [CKV_AZURE_116]
#     trivy: [AZU-0066]
#     kics: [43789711-161b-4708-b5bb-9d1c626f7492]
package onus.azure.aks.azure_policy

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.azure_policy == false
	lack := {
		"resource": r.address,
		"attribute": "azure_policy",
		"message": "nothing refuses privileged pods",
	}
}
