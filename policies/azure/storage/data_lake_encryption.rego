# METADATA
# title: Data lakes of the first generation are encrypted
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-migrate-gen1-to-gen2
# custom:
#   kind: azure.storage.data-lake
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: "Leave `encryption_state` out or set it to `\"Enabled\"`, and move to a storage account with a hierarchical namespace."
#   aliases:
#     checkov: [CKV_AZURE_105]
#     trivy: [AZU-0036]
#     sonar: [S6388]
package onus.azure.storage.data_lake_encryption

unmet contains lack if {
	some r in input.kinds["azure.storage.data-lake"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "the store is not encrypted",
	}
}
