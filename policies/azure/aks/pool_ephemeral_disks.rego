# METADATA
# title: Nodes of AKS start from a clean disk
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/concepts-storage
# custom:
#   kind: azure.aks.node-pool
#   class: hardening
#   severity: low
#   attributes: [os_disk]
#   profile: strict
#   help: "Set `os_disk_type = \"Ephemeral\"`, for a machine size whose cache is large enough."
#   aliases:
#     checkov: [CKV_AZURE_226]
package onus.azure.aks.pool_ephemeral_disks

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	azure_net.word(r.os_disk) != "ephemeral"
	lack := {
		"resource": r.address,
		"attribute": "os_disk",
		"message": "changes to a node's disk outlive a reimage",
	}
}
