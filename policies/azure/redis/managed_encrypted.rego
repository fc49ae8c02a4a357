# METADATA
# title: Managed Redis accepts encrypted connections only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/redis/tls-configuration
# custom:
#   kind: azure.redis.managed
#   class: encryption-in-transit
#   severity: high
#   attributes: [protocol]
#   help: "Leave `client_protocol` in `default_database` out or set it to `Encrypted`."
package onus.azure.redis.managed_encrypted

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.redis.managed"]
	azure_net.word(r.protocol) == "plaintext"
	lack := {
		"resource": r.address,
		"attribute": "protocol",
		"message": "clients connect in plain text",
	}
}
