# METADATA
# title: AKS can keep pods apart
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-network-policies
# custom:
#   kind: azure.aks.cluster
#   class: network-rules
#   severity: medium
#   attributes: [network_policy]
#   help: "Set `network_policy` in `network_profile` to `azure`, `calico` or `cilium`."
#   aliases:
#     checkov: [CKV_AZURE_7]
#     trivy: [AZU-0043]
#     kics: [f5342045-b935-402d-adf1-8dbbd09c0eef]
#     terrascan: [AC_AZURE_0158]
#     avm: [AVM_SEC_7/AKSNetworkPolicy, AVM_SEC_7/AKSNetworkPolicy.azapi]
package onus.azure.aks.network_policy

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.network_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "network_policy",
		"message": "network policies have no effect",
	}
}
