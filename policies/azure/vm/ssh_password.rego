# METADATA
# title: Linux machines take no passwords over SSH
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed
# custom:
#   kind: azure.vm.machine
#   class: authentication
#   severity: high
#   attributes: [password_authentication_disabled]
#   subject_attributes: [os, linux_config]
#   help: "Leave `disable_password_authentication` out or set it to `true`, and declare `admin_ssh_key`."
#   aliases:
#     checkov: [CKV_AZURE_1, CKV_AZURE_149, CKV_AZURE_49]
#     trivy: [AZU-0039]
#     kics: [dafe30ec-325d-4516-85d1-e8e6776f012c]
#     avm: [AVM_SEC_178/LinuxVMUsesSSH, AVM_SEC_178/LinuxVMUsesSSH.azapi,
#       AVM_SEC_49/AzureScaleSetPassword, AVM_SEC_49/AzureScaleSetPassword.azapi]
package onus.azure.vm.ssh_password

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	_is_linux(r)
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.password_authentication_disabled == false
	lack := {
		"resource": r.address,
		"attribute": "password_authentication_disabled",
		"message": "passwords are accepted over SSH",
	}
}

_is_linux(r) if r.os == "linux"

_is_linux(r) if r.linux_config == true
