# METADATA
# title: Cosmos DB refuses TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/self-serve-minimum-tls-enforcement
# custom:
#   kind: azure.cosmosdb.account
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimal_tls_version` out or set it to `\"Tls12\"`."
package onus.azure.cosmosdb.min_tls

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.cosmosdb.account"]
	is_string(r.tls_version)
	azure_net.word(r.tls_version) in {"tls", "tls11"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
