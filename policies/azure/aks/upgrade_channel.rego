# METADATA
# title: AKS is upgraded by itself
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/auto-upgrade-cluster
# custom:
#   kind: azure.aks.cluster
#   class: patching
#   severity: medium
#   attributes: [automatic_upgrades]
#   profile: strict
#   help: "Set `automatic_upgrade_channel` (before azurerm 4: `automatic_channel_upgrade`) to `patch` or `stable`, with a `maintenance_window_auto_upgrade`."
#   aliases:
#     checkov: [CKV_AZURE_171]
package onus.azure.aks.upgrade_channel

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	azure_net.word(r.automatic_upgrades) in {"", "none"}
	lack := {
		"resource": r.address,
		"attribute": "automatic_upgrades",
		"message": "new versions have to be installed by hand",
	}
}
