# METADATA
# title: Linux machines are reached with SSH keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed
# custom:
#   kind: azure.vm.machine
#   class: authentication
#   severity: medium
#   attributes: [ssh_keys]
#   subject_attributes: [os]
#   profile: strict
#   help: "Declare `admin_ssh_key` with a public key."
#   aliases:
#     checkov: [CKV_AZURE_178]
#     avm: [AVM_SEC_178/LinuxVMUsesSSH, AVM_SEC_178/LinuxVMUsesSSH.azapi]
package onus.azure.vm.ssh_keys

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.os == "linux"
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.ssh_keys == 0
	lack := {
		"resource": r.address,
		"attribute": "ssh_keys",
		"message": "no SSH key is set",
	}
}
