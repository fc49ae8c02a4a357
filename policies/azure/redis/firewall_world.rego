# METADATA
# title: Caches are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure
# custom:
#   kind: azure.redis.firewall-rule
#   kinds: [azure.redis.cache]
#   class: network-rules
#   severity: high
#   attributes: [start, end]
#   help: "Give `start_ip` and `end_ip` the addresses of your clients, or use a private endpoint and no rule at all."
#   aliases:
#     kics: [a829b715-cf75-4e92-b645-54c9b739edfb, fd8da341-6760-4450-b26c-9f6d8850575e,
#       5089d055-53ff-421b-9482-a5267bdce629]
#     terrascan: [AC_AZURE_0390, AC_AZURE_0391, AC_AZURE_0392]
package onus.azure.redis.firewall_world

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.redis.firewall-rule"]
	azure_net.is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": sprintf("%s to %s are let in", [r.start, r.end]),
		"related": azure_net.owner(r, input.kinds["azure.redis.cache"]),
	}
}
