# METADATA
# title: SQL servers are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
# custom:
#   kind: azure.sql.firewall-rule
#   kinds: [azure.sql.server]
#   class: network-rules
#   severity: high
#   attributes: [start, end]
#   help: "Give `start_ip_address` and `end_ip_address` the addresses of your clients, or use a private endpoint and no rule at all."
#   controls: {cis-azure-3.0: ["5.1.2"]}
#   aliases:
#     checkov: [CKV_AZURE_11]
#     trivy: [AZU-0029]
#     kics: [25c0ea09-f1c5-4380-b055-3b83863f2bb8, d7ba74da-2da0-4d4b-83c8-2fd72a3f6c28]
#     regula: [FG_R00192, FG_R00221]
#     terrascan: [AC_AZURE_0380, AC_AZURE_0381]
package onus.azure.sql.firewall_world

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.sql.firewall-rule"]
	azure_net.is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": sprintf("%s to %s are let in", [r.start, r.end]),
		"related": azure_net.owner(r, input.kinds["azure.sql.server"]),
	}
}
