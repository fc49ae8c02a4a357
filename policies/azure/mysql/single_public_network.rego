# METADATA
# title: Single MySQL servers have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-data-access-security-private-link
# custom:
#   kind: azure.mysql.single-server
#   class: public-exposure
#   severity: high
#   attributes: [public_network]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_53, CKV_AZURE_48]
#     kics: [f118890b-2468-42b1-9ce9-af35146b425b, 7f0a8696-7159-4337-ad0d-8a3ab4a78195]
package onus.azure.mysql.single_public_network

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the server can be reached from public networks",
	}
}
