# METADATA
# title: Threats to SQL pools are reported
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/sql/security
# custom:
#   kind: azure.analytics.synapse-sql-pool
#   class: monitoring
#   severity: low
#   attributes: [alerts]
#   profile: strict
#   help: "Declare an `azurerm_synapse_sql_pool_security_alert_policy` with `policy_state = \"Enabled\"`."
#   aliases:
#     checkov: [CKV2_AZURE_51]
package onus.azure.analytics.synapse_pool_alerts

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-sql-pool"]
	r.alerts == false
	lack := {
		"resource": r.address,
		"attribute": "alerts",
		"message": "no alert policy is on",
	}
}
