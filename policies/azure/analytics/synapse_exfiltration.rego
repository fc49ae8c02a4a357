# METADATA
# title: Synapse sends data to named tenants only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: network-rules
#   severity: low
#   attributes: [exfiltration_protection]
#   profile: strict
#   help: "Set `data_exfiltration_protection_enabled = true`, with a managed network."
#   aliases:
#     checkov: [CKV_AZURE_157]
package onus.azure.analytics.synapse_exfiltration

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.exfiltration_protection == false
	lack := {
		"resource": r.address,
		"attribute": "exfiltration_protection",
		"message": "data can be sent to accounts of anybody",
	}
}
