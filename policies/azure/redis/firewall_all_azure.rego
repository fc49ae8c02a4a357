# METADATA
# title: Caches are not open to all of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure
# custom:
#   kind: azure.redis.firewall-rule
#   kinds: [azure.redis.cache]
#   class: network-rules
#   severity: medium
#   attributes: [start, end]
#   help: "Remove the rule and connect your own services over a private endpoint or a virtual network rule."
#   aliases:
#     kics: [a829b715-cf75-4e92-b645-54c9b739edfb, fd8da341-6760-4450-b26c-9f6d8850575e]
#     terrascan: [AC_AZURE_0390, AC_AZURE_0391, AC_AZURE_0392]
package onus.azure.redis.firewall_all_azure

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.redis.firewall-rule"]
	azure_net.is_all_of_azure(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": "every machine in Azure is let in, whoever rents it",
		"related": azure_net.owner(r, input.kinds["azure.redis.cache"]),
	}
}
