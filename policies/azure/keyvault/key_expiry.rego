# METADATA
# title: Keys in the vault expire
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/keys/about-keys
# custom:
#   kind: azure.keyvault.key
#   class: key-management
#   severity: low
#   attributes: [expires]
#   help: "Set `expiration_date` or a `rotation_policy`."
#   controls: {cis-azure-3.0: ["3.3.1", "3.3.2"], cis-azure-4.0: ["9.3.1", "9.3.2"], cis-azure-6.0: ["8.3.1"]}
#   aliases:
#     checkov: [CKV_AZURE_40]
#     trivy: [AZU-0014]
#     kics: [4d080822-5ee2-49a4-8984-68f3d4c890fc]
#     terrascan: [AC_AZURE_0164]
#     avm: [AVM_SEC_40/KeyExpirationDate]
package onus.azure.keyvault.key_expiry

unmet contains lack if {
	some r in input.kinds["azure.keyvault.key"]
	r.expires == false
	lack := {
		"resource": r.address,
		"attribute": "expires",
		"message": "the key never expires",
	}
}
