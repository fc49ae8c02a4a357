# METADATA
# title: Pods of AKS have addresses of the network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/concepts-network-cni-overview
# custom:
#   kind: azure.aks.cluster
#   class: network-rules
#   severity: low
#   attributes: [network_plugin]
#   profile: strict
#   help: "Set `network_plugin = \"azure\"` in `network_profile`."
#   aliases:
#     checkov: [CKV2_AZURE_29]
package onus.azure.aks.azure_cni

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	azure_net.word(r.network_plugin) == "kubenet"
	lack := {
		"resource": r.address,
		"attribute": "network_plugin",
		"message": "pods hide behind the addresses of the nodes",
	}
}
