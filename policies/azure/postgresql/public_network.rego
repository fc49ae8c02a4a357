# METADATA
# title: PostgreSQL servers have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
# custom:
#   kind: azure.postgresql.server
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, delegated_subnet]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint, or put the server into a `delegated_subnet_id`."
package onus.azure.postgresql.public_network

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	r.public_network == true
	r.delegated_subnet == ""
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the server can be reached from public networks",
		"rests_on": ["public_network", "delegated_subnet"],
	}
}
