# METADATA
# title: SQL servers are not open to all of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
# custom:
#   kind: azure.sql.firewall-rule
#   kinds: [azure.sql.server]
#   class: network-rules
#   severity: medium
#   attributes: [start, end]
#   help: "Remove the rule and connect your own services over a private endpoint or a virtual network rule."
#   controls: {cis-azure-3.0: ["5.1.2"]}
#   aliases:
#     checkov: [CKV2_AZURE_34, CKV2_AZURE_6]
#     regula: [FG_R00192]
#     terrascan: [AC_AZURE_0280]
package onus.azure.sql.firewall_all_azure

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.sql.firewall-rule"]
	azure_net.is_all_of_azure(r)
	lack := {
		"resource": r.address,
		"attribute": "start",
		"message": "every machine in Azure is let in, whoever rents it",
		"related": azure_net.owner(r, input.kinds["azure.sql.server"]),
	}
}
