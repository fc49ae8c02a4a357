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
#   aliases: {checkov: [CKV_AZURE_112], trivy: [AZU-0014]}
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
