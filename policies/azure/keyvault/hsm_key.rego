# METADATA
# title: Keys live in a hardware module
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/keys/about-keys
# custom:
#   kind: azure.keyvault.key
#   class: key-management
#   severity: low
#   attributes: [key_type]
#   profile: strict
#   help: "Set `key_type` to `RSA-HSM` or `EC-HSM`, in a vault whose `sku_name` is `premium`."
#   aliases:
#     checkov: [CKV_AZURE_112]
package onus.azure.keyvault.hsm_key

unmet contains lack if {
	some r in input.kinds["azure.keyvault.key"]
	is_string(r.key_type)
	not endswith(upper(r.key_type), "-HSM")
	lack := {
		"resource": r.address,
		"attribute": "key_type",
		"message": "the key is protected by software",
	}
}
