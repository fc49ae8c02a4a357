# METADATA
# title: Deleted blobs can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview
# custom:
#   kind: azure.storage.account
#   class: backup-recovery
#   severity: medium
#   attributes: [blob_soft_delete_days]
#   fix: {blob_soft_delete_days: 7}
#   profile: strict
#   help: "Declare `delete_retention_policy` in `blob_properties` and keep deleted blobs for at least seven days."
#   controls: {cis-azure-3.0: ["4.10"], cis-azure-4.0: ["10.2.1", "10.3.6"], cis-azure-6.0: ["9.2.1"]}
#   aliases:
#     checkov: [CKV2_AZURE_38]
#     trivy: [AZU-0056]
package onus.azure.storage.blob_soft_delete

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.blob_soft_delete_days < 7
	lack := {
		"resource": r.address,
		"attribute": "blob_soft_delete_days",
		"message": sprintf("deleted blobs are kept for %v days", [r.blob_soft_delete_days]),
	}
}
