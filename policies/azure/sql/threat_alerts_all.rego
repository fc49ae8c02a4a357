# METADATA
# title: Threat detection of SQL leaves nothing out
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview
# custom:
#   kind: azure.sql.alert-policy
#   class: monitoring
#   severity: medium
#   attributes: [disabled_alerts]
#   help: "Leave `disabled_alerts` empty."
#   aliases:
#     checkov: [CKV_AZURE_25]
#     trivy: [AZU-0028]
#     avm: [AVM_SEC_25/SQLServerThreatDetectionTypes,
#       AVM_SEC_25/SQLServerThreatDetectionTypes.azapi]
package onus.azure.sql.threat_alerts_all

unmet contains lack if {
	some r in input.kinds["azure.sql.alert-policy"]
	_is_some(r.disabled_alerts)
	lack := {
		"resource": r.address,
		"attribute": "disabled_alerts",
		"message": sprintf("switched off: %s", [concat(", ", _named(r))]),
	}
}

# The interface also takes a list with one empty text.
_is_some(alerts) if {
	some alert in alerts
	alert != ""
}

_named(r) := [alert |
	some alert in r.disabled_alerts
	is_string(alert)
	alert != ""
]
