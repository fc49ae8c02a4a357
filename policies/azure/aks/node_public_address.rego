# METADATA
# title: Nodes of AKS have no public address
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-node-public-ips
# custom:
#   kind: azure.aks.node-pool
#   class: public-exposure
#   severity: high
#   attributes: [node_public_ip]
#   help: "Leave `node_public_ip_enabled` (before azurerm 4: `enable_node_public_ip`) out or set it to `false`."
#   aliases:
#     checkov: [CKV_AZURE_143]
#     avm: [AVM_SEC_143/AKSNodePublicIpDisabled, AVM_SEC_143/AKSNodePublicIpDisabled.azapi]
package onus.azure.aks.node_public_address

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	r.node_public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "node_public_ip",
		"message": "every node has a public address",
	}
}
