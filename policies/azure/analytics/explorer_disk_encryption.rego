# METADATA
# title: Disks of Data Explorer are encrypted
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-explorer/cluster-encryption-disk
# custom:
#   kind: azure.analytics.data-explorer
#   class: encryption-at-rest
#   severity: medium
#   attributes: [disk_encryption]
#   help: "Set `disk_encryption_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_74]
package onus.azure.analytics.explorer_disk_encryption

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-explorer"]
	r.disk_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "disk_encryption",
		"message": "disks of the machines are not encrypted",
	}
}
