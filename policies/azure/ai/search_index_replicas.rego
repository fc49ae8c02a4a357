# METADATA
# title: Search services take documents while they are updated
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/search-reliability
# custom:
#   kind: azure.ai.search
#   class: availability
#   severity: low
#   attributes: [replicas]
#   profile: strict
#   help: "Set `replica_count` to 3 or more."
#   aliases:
#     checkov: [CKV_AZURE_208]
package onus.azure.ai.search_index_replicas

unmet contains lack if {
	some r in input.kinds["azure.ai.search"]
	r.replicas < 3
	lack := {
		"resource": r.address,
		"attribute": "replicas",
		"message": sprintf("there are %v replicas", [r.replicas]),
	}
}
