# METADATA
# title: MySQL keeps an audit log
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-audit-logs
# custom:
#   kind: azure.mysql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `audit_log_enabled` to `ON`, and choose the events with `audit_log_events`."
#   controls: {cis-azure-3.0: ["5.3.3"]}
package onus.azure.mysql.audit_log

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.mysql.configuration"]
	azure_net.word(r.name) == "audit_log_enabled"
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "the audit log is off",
	}
}
