# METADATA
# title: SQL servers have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings
# custom:
#   kind: azure.sql.server
#   class: public-exposure
#   severity: high
#   attributes: [public_network]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   controls: {cis-azure-3.0: ["5.1.7"]}
#   aliases:
#     checkov: [CKV_AZURE_113]
#     kics: [ade36cf4-329f-4830-a83d-9db72c800507]
package onus.azure.sql.public_network

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the server can be reached from public networks",
	}
}
