# METADATA
# title: Secrets of AKS are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-kms-etcd-encryption
# custom:
#   kind: azure.aks.cluster
#   class: key-management
#   severity: low
#   attributes: [key_management]
#   profile: strict
#   help: "Declare `key_management_service` with `key_vault_key_id`."
package onus.azure.aks.secrets_key

subject contains r.address if {
	some r in input.kinds["azure.aks.cluster"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.key_management == false
	lack := {
		"resource": r.address,
		"attribute": "key_management",
		"message": "the key is Microsoft's",
	}
}
