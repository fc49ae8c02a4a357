# METADATA
# title: Key vaults admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/network-security
# custom:
#   kind: azure.keyvault.vault
#   class: network-rules
#   severity: medium
#   attributes: [network_default_action, public_network]
#   help: "Set `network_acls` with `default_action = \"Deny\"`."
#   aliases:
#     checkov: [CKV_AZURE_109]
#     trivy: [AZU-0013]
package onus.azure.keyvault.network_default

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.keyvault.vault"]
	azure_net.word(r.network_default_action) != "deny"
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "network_default_action",
		"message": "every network can reach the vault",
	}
}
