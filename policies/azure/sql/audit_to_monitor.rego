# METADATA
# title: Audit logs of SQL reach Azure Monitor
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/auditing-overview
# custom:
#   kind: azure.sql.audit
#   class: logging
#   severity: low
#   attributes: [to_monitor]
#   profile: strict
#   help: "Leave `log_monitoring_enabled` out or set it to `true`, and send the category `SQLSecurityAuditEvents` to a workspace."
#   aliases:
#     checkov: [CKV_AZURE_156]
package onus.azure.sql.audit_to_monitor

unmet contains lack if {
	some r in input.kinds["azure.sql.audit"]
	r.to_monitor == false
	lack := {
		"resource": r.address,
		"attribute": "to_monitor",
		"message": "audit events are not sent to Azure Monitor",
	}
}
