# METADATA
# title: Secrets mounted in AKS follow their vault
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/csi-secrets-store-configuration-options
# custom:
#   kind: azure.aks.cluster
#   class: key-management
#   severity: low
#   attributes: [secrets_rotation]
#   profile: strict
#   help: "Set `secret_rotation_enabled = true` in `key_vault_secrets_provider`."
#   aliases:
#     checkov: [CKV_AZURE_172]
package onus.azure.aks.secrets_rotation

subject contains r.address if {
	some r in input.kinds["azure.aks.cluster"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.secrets_rotation == false
	lack := {
		"resource": r.address,
		"attribute": "secrets_rotation",
		"message": "pods keep secrets that were replaced in the vault",
	}
}
