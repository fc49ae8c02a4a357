# METADATA
# title: Overwritten blobs keep their earlier versions
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/versioning-overview
# custom:
#   kind: azure.storage.account
#   class: backup-recovery
#   severity: low
#   attributes: [versioning]
#   profile: strict
#   help: "Set `versioning_enabled = true` in `blob_properties`."
#   controls: {cis-azure-4.0: ["10.2.2"], cis-azure-6.0: ["9.2.3"]}
package onus.azure.storage.versioning

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.versioning == false
	lack := {
		"resource": r.address,
		"attribute": "versioning",
		"message": "an overwritten blob is gone",
	}
}
