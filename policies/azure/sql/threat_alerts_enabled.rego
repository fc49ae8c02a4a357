# METADATA
# title: Threat detection of SQL is switched on
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview
# custom:
#   kind: azure.sql.alert-policy
#   class: monitoring
#   severity: medium
#   attributes: [state]
#   help: "Set `state = \"Enabled\"`."
#   aliases:
#     checkov: [CKV2_AZURE_13]
package onus.azure.sql.threat_alerts_enabled

unmet contains lack if {
	some r in input.kinds["azure.sql.alert-policy"]
	r.state == false
	lack := {
		"resource": r.address,
		"attribute": "state",
		"message": "the alert policy is switched off",
	}
}
