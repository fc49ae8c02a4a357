# METADATA
# title: Caches survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability
# custom:
#   kind: azure.redis.cache
#   class: availability
#   severity: low
#   attributes: [zones]
#   profile: strict
#   help: "Name at least two `zones`, with a premium cache."
#   aliases:
#     avm: [
#       enable_zone_redundancy_for_azure_cache_for_redis/azapi_cache_redis_enable_zone_redundancy_for_azure_cache_for_redis,
#       enable_zone_redundancy_for_azure_cache_for_redis/azurerm_cache_redis_enable_zone_redundancy_for_azure_cache_for_redis]
package onus.azure.redis.zones

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	is_array(r.zones)
	count(r.zones) < 2
	lack := {
		"resource": r.address,
		"attribute": "zones",
		"message": "all nodes are in one zone",
	}
}
