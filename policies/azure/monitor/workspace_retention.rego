# METADATA
# title: Logs are kept for 90 days
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
# custom:
#   kind: azure.monitor.workspace
#   class: logging
#   severity: low
#   attributes: [retention_days]
#   profile: strict
#   help: "Set `retention_in_days` to 90 or more."
package onus.azure.monitor.workspace_retention

unmet contains lack if {
	some r in input.kinds["azure.monitor.workspace"]
	r.retention_days < 90
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": sprintf("logs are removed after %v days", [r.retention_days]),
	}
}
