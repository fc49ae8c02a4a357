# METADATA
# title: Synapse is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `customer_managed_key` when the workspace is made."
#   aliases:
#     checkov: [CKV_AZURE_240]
package onus.azure.analytics.synapse_customer_key

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.kms_key == false
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
