# METADATA
# title: MySQL and MariaDB servers are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-networking-public
# custom:
#   kind: azure.mysql.firewall-rule
#   kinds: [azure.mysql.server, azure.mysql.single-server]
#   class: network-rules
#   severity: high
#   attributes: [start, end]
#   help: "Give `start_ip_address` and `end_ip_address` the addresses of your clients, or use a private endpoint and no rule at all."
#   aliases:
#     checkov: [CKV_AZURE_11]
#     trivy: [AZU-0029]
#     regula: [FG_R00222]
package onus.azure.mysql.firewall_world

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.mysql.firewall-rule"]
	azure_net.is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": sprintf("%s to %s are let in", [r.start, r.end]),
		"related": azure_net.owner(r, _servers),
	}
}

_servers := array.concat(input.kinds["azure.mysql.server"], input.kinds["azure.mysql.single-server"])
