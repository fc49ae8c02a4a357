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
#   aliases:
#     trivy: [AZU-0058]
package onus.azure.storage.geo_replication

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "replication",
		"message": "all copies are in one region",
	}
}

_lacks(r) if endswith(upper(r.replication), "LRS")

_lacks(r) if endswith(upper(r.replication), "_ZRS")

_lacks(r) if upper(r.replication) == "ZRS"
