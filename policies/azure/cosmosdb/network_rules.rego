# METADATA
# title: Cosmos DB admits named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall
# custom:
#   kind: azure.cosmosdb.account
#   class: network-rules
#   severity: high
#   attributes: [ip_ranges, network_filter, public_network, private_endpoint]
#   help: "List your addresses in `ip_range_filter`, or set `is_virtual_network_filter_enabled = true` with a `virtual_network_rule`, or close the public endpoint."
#   controls: {cis-azure-3.0: ["5.4.1"]}
#   aliases:
#     checkov: [CKV_AZURE_99]
#     terrascan: [AC_AZURE_0184]
#     avm: [AVM_SEC_AZPOLICY_BUILTIN_1/Cosmos_NetworkRulesExist,
#       AVM_SEC_AZPOLICY_BUILTIN_1/Cosmos_NetworkRulesExist.azapi]
package onus.azure.cosmosdb.network_rules

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	r.public_network == true
	r.network_filter == false
	r.private_endpoint == false
	count([block | some block in r.ip_ranges; block != ""]) == 0
	lack := {
		"resource": r.address,
		"attribute": "ip_ranges",
		"message": "every network can reach the account",
		"rests_on": ["public_network", "network_filter", "ip_ranges", "private_endpoint"],
	}
}
