# METADATA
# title: PostgreSQL servers are not open to all of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-firewall-rules
# custom:
#   kind: azure.postgresql.firewall-rule
#   kinds: [azure.postgresql.server, azure.postgresql.single-server]
#   class: network-rules
#   severity: medium
#   attributes: [start, end]
#   help: "Remove the rule and connect your own services over a private endpoint or a virtual network rule."
#   controls: {cis-azure-3.0: ["5.2.5"]}
#   aliases:
#     checkov: [CKV2_AZURE_26]
package onus.azure.postgresql.firewall_all_azure

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.postgresql.firewall-rule"]
	azure_net.is_all_of_azure(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": "every machine in Azure is let in, whoever rents it",
		"related": azure_net.owner(r, _servers),
	}
}

_servers := array.concat(input.kinds["azure.postgresql.server"], input.kinds["azure.postgresql.single-server"])
