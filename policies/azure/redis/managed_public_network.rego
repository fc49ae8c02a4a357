# METADATA
# title: Managed Redis has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/redis/private-link
# custom:
#   kind: azure.redis.managed
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   help: "Set `public_network_access = \"Disabled\"` and use a private endpoint."
package onus.azure.redis.managed_public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.redis.managed"]
	azure_net.word(r.public_network) == "enabled"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the cache can be reached from public networks",
	}
}
