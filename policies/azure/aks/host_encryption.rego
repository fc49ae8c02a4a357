# METADATA
# title: Nodes of AKS encrypt their caches and temporary disks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/enable-host-encryption
# custom:
#   kind: azure.aks.node-pool
#   class: encryption-at-rest
#   severity: medium
#   attributes: [host_encryption]
#   profile: strict
#   help: "Set `host_encryption_enabled = true` (before azurerm 4: `enable_host_encryption`), for a machine size that supports it."
#   aliases:
#     checkov: [CKV_AZURE_227]
package onus.azure.aks.host_encryption

unmet contains lack if {
	some r in input.kinds["azure.aks.node-pool"]
	r.host_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "host_encryption",
		"message": "caches and temporary disks are not encrypted",
	}
}
