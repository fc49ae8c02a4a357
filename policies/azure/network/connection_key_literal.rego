# METADATA
# title: Keys of VPN connections are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings
# custom:
#   kind: azure.network.connection
#   class: secrets
#   severity: high
#   attributes: [shared_key]
#   help: "Use a `random_password` or a sensitive variable without a default; and change the key at both ends, as the old one is known."
package onus.azure.network.connection_key_literal

import data.onus.lib.secrets

unmet contains lack if {
	some r in input.kinds["azure.network.connection"]
	secrets.is_written(r.shared_key)
	lack := {
		"resource": r.address,
		"attribute": "shared_key",
		"message": "the shared key of the tunnel stands in the code",
	}
}
