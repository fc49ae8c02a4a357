# METADATA
# title: Caches ask for a key
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure
# custom:
#   kind: azure.redis.cache
#   class: authentication
#   severity: critical
#   attributes: [authentication]
#   help: "Leave `authentication_enabled` (before azurerm 4: `enable_authentication`) out or set it to `true`."
#   aliases:
#     sonar: [S6380]
package onus.azure.redis.authentication

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	r.authentication == false
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "everybody who reaches the cache may read and write it",
	}
}
