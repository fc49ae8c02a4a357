# METADATA
# title: Stored data survives the loss of a region
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-redundancy
# custom:
#   kind: azure.storage.account
#   class: availability
#   severity: low
#   attributes: [replication]
#   profile: strict
#   help: "Choose `GRS`, `RAGRS`, `GZRS` or `RAGZRS` as `account_replication_type`."
#   controls: {cis-azure-4.0: ["10.3.12"], cis-azure-6.0: ["9.3.11"]}
#   aliases:
#     trivy: [AZU-0058]
package onus.azure.storage.geo_replication

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	is_string(r.replication)
	regex.match(`(LRS|^ZRS|_ZRS)$`, upper(r.replication))
	lack := {
		"resource": r.address,
		"attribute": "replication",
		"message": "all copies are in one region",
	}
}
