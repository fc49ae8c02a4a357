# METADATA
# title: Caches accept encrypted connections only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-remove-tls-10-11
# custom:
#   kind: azure.redis.cache
#   class: encryption-in-transit
#   severity: high
#   attributes: [plain_port]
#   help: "Leave `non_ssl_port_enabled` (before azurerm 4: `enable_non_ssl_port`) out or set it to `false`; clients connect to port 6380."
#   aliases:
#     checkov: [CKV_AZURE_91]
#     kics: [e29a75e6-aba3-4896-b42d-b87818c16b58]
#     terrascan: [AC_AZURE_0394]
package onus.azure.redis.plain_port

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	r.plain_port == true
	lack := {
		"resource": r.address,
		"attribute": "plain_port",
		"message": "port 6379 accepts plain text",
	}
}
