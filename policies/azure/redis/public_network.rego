# METADATA
# title: Caches have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-private-link
# custom:
#   kind: azure.redis.cache
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, subnet]
#   help: "Set `public_network_access_enabled = false` and use a private endpoint, or put a premium cache into a subnet."
#   aliases:
#     checkov: [CKV_AZURE_89]
package onus.azure.redis.public_network

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	r.public_network == true
	r.subnet == ""
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the cache can be reached from public networks",
		"rests_on": ["public_network", "subnet"],
	}
}
