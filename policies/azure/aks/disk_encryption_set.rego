# METADATA
# title: Disks of AKS are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/azure-disk-customer-managed-keys
# custom:
#   kind: azure.aks.cluster
#   class: key-management
#   severity: low
#   attributes: [disk_encryption_set]
#   profile: strict
#   help: "Set `disk_encryption_set_id` when the cluster is made."
#   aliases:
#     checkov: [CKV_AZURE_117]
#     trivy: [AZU-0067]
#     kics: [b17d8bb8-4c08-4785-867e-cb9e62a622aa]
package onus.azure.aks.disk_encryption_set

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.disk_encryption_set == ""
	lack := {
		"resource": r.address,
		"attribute": "disk_encryption_set",
		"message": "the key is Microsoft's",
	}
}
