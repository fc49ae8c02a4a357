# METADATA
# title: Synapse has a network of its own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-managed-vnet
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: network-rules
#   severity: medium
#   attributes: [managed_network]
#   help: "Set `managed_virtual_network_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_58]
#     trivy: [AZU-0034]
package onus.azure.analytics.synapse_managed_network

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.managed_network == false
	lack := {
		"resource": r.address,
		"attribute": "managed_network",
		"message": "pools run in a network that is shared with others",
	}
}
