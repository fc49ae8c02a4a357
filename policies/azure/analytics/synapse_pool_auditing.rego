# METADATA
# title: SQL pools of Synapse send audit events
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/auditing-overview
# custom:
#   kind: azure.analytics.synapse-sql-pool
#   class: logging
#   severity: low
#   attributes: [audit_to_monitor, auditing]
#   profile: strict
#   help: "Declare an `azurerm_synapse_sql_pool_extended_auditing_policy`, and leave `log_monitoring_enabled` out or set it to `true`."
#   aliases:
#     checkov: [CKV2_AZURE_54]
package onus.azure.analytics.synapse_pool_auditing

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-sql-pool"]
	r.audit_to_monitor == false
	lack := {
		"resource": r.address,
		"attribute": "audit_to_monitor",
		"message": "audit events are not sent to Azure Monitor",
	}
}
