# METADATA
# title: MySQL servers have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-networking
# custom:
#   kind: azure.mysql.server
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, delegated_subnet]
#   help: "Set `public_network_access = \"Disabled\"` and use a private endpoint, or put the server into a `delegated_subnet_id`."
package onus.azure.mysql.public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.mysql.server"]
	azure_net.word(r.public_network) == "enabled"
	r.delegated_subnet == ""
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the server can be reached from public networks",
		"rests_on": ["public_network", "delegated_subnet"],
	}
}
