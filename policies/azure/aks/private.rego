# METADATA
# title: The interface of AKS is private
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/private-clusters
# custom:
#   kind: azure.aks.cluster
#   class: public-exposure
#   severity: medium
#   attributes: [private]
#   profile: strict
#   help: "Set `private_cluster_enabled = true`; it can not be changed later. Otherwise name the networks that may connect (see the policy on authorized addresses)."
#   aliases:
#     checkov: [CKV_AZURE_115]
#     trivy: [AZU-0065]
#     kics: [599318f2-6653-4569-9e21-041d06c63a89]
#     avm: [AVM_SEC_115/AKSEnablesPrivateClusters, AVM_SEC_115/AKSEnablesPrivateClusters.azapi]
package onus.azure.aks.private

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.private == false
	lack := {
		"resource": r.address,
		"attribute": "private",
		"message": "the Kubernetes interface has a public address",
	}
}
