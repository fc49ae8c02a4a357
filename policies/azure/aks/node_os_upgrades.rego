# METADATA
# title: Nodes of AKS get security fixes by themselves
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/auto-upgrade-node-os-image
# custom:
#   kind: azure.aks.cluster
#   class: patching
#   severity: medium
#   attributes: [node_os_upgrades]
#   help: "Leave `node_os_upgrade_channel` out (azurerm 4 and later) or set it to `NodeImage` or `SecurityPatch`."
package onus.azure.aks.node_os_upgrades

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.aks.cluster"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	is_string(r.node_os_upgrades)
	azure_net.word(r.node_os_upgrades) == "none"
	lack := {
		"resource": r.address,
		"attribute": "node_os_upgrades",
		"message": "nodes keep the holes that they were made with",
	}
}
