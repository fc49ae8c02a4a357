# METADATA
# title: PostgreSQL servers are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-firewall-rules
# custom:
#   kind: azure.postgresql.firewall-rule
#   kinds: [azure.postgresql.server, azure.postgresql.single-server]
#   class: network-rules
#   severity: high
#   attributes: [start, end]
#   help: "Give `start_ip_address` and `end_ip_address` the addresses of your clients, or use a private endpoint and no rule at all."
#   aliases:
#     checkov: [CKV_AZURE_11, CKV2_AZURE_26]
#     trivy: [AZU-0029]
#     regula: [FG_R00223]
package onus.azure.postgresql.firewall_world

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.postgresql.firewall-rule"]
	azure_net.is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": sprintf("%s to %s are let in", [r.start, r.end]),
		"related": azure_net.owner(r, _servers),
	}
}

_servers := array.concat(input.kinds["azure.postgresql.server"], input.kinds["azure.postgresql.single-server"])
