# METADATA
# title: Threat detection of Synapse leaves nothing out
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview
# custom:
#   kind: azure.analytics.synapse-alert-policy
#   class: monitoring
#   severity: low
#   attributes: [disabled_alerts]
#   profile: strict
#   help: "Leave `disabled_alerts` empty."
#   aliases:
#     checkov: [CKV2_AZURE_52]
package onus.azure.analytics.synapse_alerts_all

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-alert-policy"]
	count([alert | some alert in r.disabled_alerts; alert != ""]) > 0
	lack := {
		"resource": r.address,
		"attribute": "disabled_alerts",
		"message": "some kinds of threats are not reported",
	}
}
