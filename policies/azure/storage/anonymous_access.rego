# METADATA
# title: Storage accounts refuse anonymous reads
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent
# custom:
#   kind: azure.storage.account
#   class: public-exposure
#   severity: high
#   attributes: [anonymous_access_allowed]
#   help: "Set `allow_nested_items_to_be_public = false` (before azurerm 3: `allow_blob_public_access`)."
#   controls: {cis-azure-3.0: ["4.17"], cis-azure-4.0: ["10.3.9"], cis-azure-6.0: ["9.3.8"]}
#   aliases:
#     checkov: [CKV_AZURE_190, CKV2_AZURE_47]
#     kics: [48bbe0fd-57e4-4678-a4a1-119e79c90fc3]
#     sonar: [S6380]
package onus.azure.storage.anonymous_access

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.anonymous_access_allowed == true
	lack := {
		"resource": r.address,
		"attribute": "anonymous_access_allowed",
		"message": "containers can be opened to everyone",
	}
}
