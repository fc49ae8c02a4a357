# METADATA
# title: Single PostgreSQL servers have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-data-access-security-private-link
# custom:
#   kind: azure.postgresql.single-server
#   class: public-exposure
#   severity: high
#   attributes: [public_network]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_68]
#     trivy: [AZU-0022]
#     ddkics: [c7f8e9a1-b2c3-d4e5-f6a7-8901b2c3d4e5]
package onus.azure.postgresql.single_public_network

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the server can be reached from public networks",
	}
}
