# METADATA
# title: Managed Redis refuses access keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/redis/entra-for-authentication
# custom:
#   kind: azure.redis.managed
#   class: authentication
#   severity: low
#   attributes: [access_keys]
#   profile: strict
#   help: "Leave `access_keys_authentication_enabled` in `default_database` out or set it to `false`."
package onus.azure.redis.managed_access_keys

unmet contains lack if {
	some r in input.kinds["azure.redis.managed"]
	r.access_keys == true
	lack := {
		"resource": r.address,
		"attribute": "access_keys",
		"message": "access keys open the cache",
	}
}
