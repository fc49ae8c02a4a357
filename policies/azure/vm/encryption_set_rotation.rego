# METADATA
# title: Disk encryption sets follow their key
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disk-encryption
# custom:
#   kind: azure.vm.disk-encryption-set
#   class: key-management
#   severity: low
#   attributes: [key_rotation]
#   profile: strict
#   help: "Set `auto_key_rotation_enabled = true`, and name the key without a version."
package onus.azure.vm.encryption_set_rotation

unmet contains lack if {
	some r in input.kinds["azure.vm.disk-encryption-set"]
	r.key_rotation == false
	lack := {
		"resource": r.address,
		"attribute": "key_rotation",
		"message": "disks keep an old version of the key",
	}
}
