# METADATA
# title: Disks are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disk-encryption
# custom:
#   kind: azure.vm.disk
#   class: key-management
#   severity: low
#   attributes: [disk_encryption_set]
#   profile: strict
#   help: "Set `disk_encryption_set_id`."
#   controls: {cis-azure-3.0: ["8.3"]}
#   aliases:
#     checkov: [CKV_AZURE_93]
package onus.azure.vm.disk_customer_key

unmet contains lack if {
	some r in input.kinds["azure.vm.disk"]
	r.disk_encryption_set == ""
	lack := {
		"resource": r.address,
		"attribute": "disk_encryption_set",
		"message": "the key is Microsoft's",
	}
}
