# METADATA
# title: Caches are patched at a time of your choice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-administration
# custom:
#   kind: azure.redis.cache
#   class: patching
#   severity: low
#   attributes: [patch_schedule]
#   profile: strict
#   help: "Declare a `patch_schedule`."
#   aliases:
#     kics: [b947809d-dd2f-4de9-b724-04d101c515aa]
#     terrascan: [AC_AZURE_0393]
package onus.azure.redis.patch_schedule

subject contains r.address if {
	some r in input.kinds["azure.redis.cache"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.redis.cache"]
	r.patch_schedule == false
	lack := {
		"resource": r.address,
		"attribute": "patch_schedule",
		"message": "the provider chooses when the cache restarts",
	}
}
