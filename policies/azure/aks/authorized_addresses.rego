# METADATA
# title: The interface of AKS is open to named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges
# custom:
#   kind: azure.aks.cluster
#   class: network-rules
#   severity: high
#   attributes: [authorized_ip_ranges, private]
#   help: "List your networks in `authorized_ip_ranges` of `api_server_access_profile` (before azurerm 3.39: `api_server_authorized_ip_ranges`), or make the cluster private."
#   aliases:
#     checkov: [CKV_AZURE_6]
#     trivy: [AZU-0041]
#     avm: [AVM_SEC_6/AKSApiServerAuthorizedIpRanges,
#       AVM_SEC_6/AKSApiServerAuthorizedIpRanges.azapi]
package onus.azure.aks.authorized_addresses

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.private == false
	count([block | some block in r.authorized_ip_ranges; not block in {"0.0.0.0/0", "0.0.0.0/32"}]) == 0
	lack := {
		"resource": r.address,
		"attribute": "authorized_ip_ranges",
		"message": "every address can reach the Kubernetes interface",
	}
}
