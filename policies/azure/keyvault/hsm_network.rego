# METADATA
# title: Managed HSMs admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/managed-hsm/private-link
# custom:
#   kind: azure.keyvault.managed-hsm
#   class: network-rules
#   severity: medium
#   attributes: [network_default_action, public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint, or declare `network_acls` with `default_action = \"Deny\"`."
package onus.azure.keyvault.hsm_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.keyvault.managed-hsm"]
	r.public_network == true
	azure_net.word(r.network_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "network_default_action",
		"message": "every network can reach the HSM",
		"rests_on": ["public_network", "network_default_action"],
	}
}
