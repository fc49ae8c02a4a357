# METADATA
# title: Logs of PostgreSQL are kept
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set `log_retention` to `on` and `log_retention_days` to `7`, and send logs that must live longer to a workspace."
#   controls: {cis-azure-3.0: ["5.2.4"]}
#   aliases:
#     checkov: [CKV_AZURE_146]
#     kics: [261a83f8-dd72-4e8c-b5e1-ebf06e8fe606, ffb02aca-0d12-475e-b77c-a726f7aeff4b]
#     regula: [FG_R00337]
#     terrascan: [AC_AZURE_0410]
package onus.azure.postgresql.log_retention

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"log_retention", "log_retention_days", "logfiles.retention_days"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "logs are removed within days",
	}
}

_lacks(r) if {
	azure_net.word(r.name) == "log_retention"
	azure_net.word(r.value) == "off"
}

_lacks(r) if {
	azure_net.word(r.name) in {"log_retention_days", "logfiles.retention_days"}
	regex.match(`^[0-3]$`, r.value)
}
