# METADATA
# title: Registries have no shared administrator
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-authentication
# custom:
#   kind: azure.registry.registry
#   class: authentication
#   severity: high
#   attributes: [admin_user]
#   help: "Leave `admin_enabled` out or set it to `false`, and grant the roles AcrPull and AcrPush."
#   aliases:
#     checkov: [CKV_AZURE_137]
#     kics: [b897dfbf-322c-45a8-b67c-1e698beeaa51]
#     sonar: [S6379]
#     terrascan: [AC_AZURE_0186]
#     avm: [AVM_SEC_137/ACRAdminAccountDisabled, AVM_SEC_137/ACRAdminAccountDisabled.azapi]
package onus.azure.registry.admin_user

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.admin_user == true
	lack := {
		"resource": r.address,
		"attribute": "admin_user",
		"message": "the shared account may push and pull everything",
	}
}
