# METADATA
# title: Caches have a replica
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability
# custom:
#   kind: azure.redis.cache
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Choose `sku_name = \"Standard\"` or `\"Premium\"`."
#   aliases:
#     checkov: [CKV_AZURE_230]
package onus.azure.redis.replicated

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	azure_net.word(r.sku) == "basic"
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the cache is one machine without a replica",
	}
}
