# METADATA
# title: Deleted containers can be brought back
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/soft-delete-container-overview
# custom:
#   kind: azure.storage.account
#   class: backup-recovery
#   severity: low
#   attributes: [container_soft_delete]
#   profile: strict
#   help: "Declare `container_delete_retention_policy` in `blob_properties`."
#   controls: {cis-azure-3.0: ["4.10"], cis-azure-4.0: ["10.3.6"], cis-azure-6.0: ["9.2.2"]}
package onus.azure.storage.container_soft_delete

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.container_soft_delete == false
	lack := {
		"resource": r.address,
		"attribute": "container_soft_delete",
		"message": "a deleted container is gone with all its blobs",
	}
}
