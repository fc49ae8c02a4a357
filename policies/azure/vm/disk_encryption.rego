# METADATA
# title: Encryption of disks is not switched off
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview
# custom:
#   kind: azure.vm.disk
#   class: encryption-at-rest
#   severity: high
#   attributes: [encryption_settings]
#   help: "Remove `encryption_settings`, or leave `enabled` out of it."
#   aliases:
#     checkov: [CKV_AZURE_2]
#     trivy: [AZU-0038]
#     kics: [a99130ab-4c0e-43aa-97f8-78d4fcb30024]
#     sonar: [S6388]
#     terrascan: [AC_AZURE_0143]
package onus.azure.vm.disk_encryption

unmet contains lack if {
	some r in input.kinds["azure.vm.disk"]
	r.encryption_settings == false
	lack := {
		"resource": r.address,
		"attribute": "encryption_settings",
		"message": "encryption by the guest is switched off",
	}
}
