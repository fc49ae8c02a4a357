# METADATA
# title: MySQL and MariaDB servers are not open to all of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-networking-public
# custom:
#   kind: azure.mysql.firewall-rule
#   kinds: [azure.mysql.server, azure.mysql.single-server]
#   class: network-rules
#   severity: medium
#   attributes: [start, end]
#   help: "Remove the rule and connect your own services over a private endpoint or a virtual network rule."
package onus.azure.mysql.firewall_all_azure

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.mysql.firewall-rule"]
	azure_net.is_all_of_azure(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": "every machine in Azure is let in, whoever rents it",
		"related": azure_net.owner(r, _servers),
	}
}

_servers := array.concat(input.kinds["azure.mysql.server"], input.kinds["azure.mysql.single-server"])
