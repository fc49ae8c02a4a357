# METADATA
# title: PostgreSQL slows down password guessing
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: authentication
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `connection_throttling` to `on` (`connection_throttle.enable` for flexible servers)."
#   controls: {cis-azure-3.0: ["5.2.3"]}
#   aliases:
#     checkov: [CKV_AZURE_32]
#     trivy: [AZU-0021]
#     kics: [2b3c671f-1b76-4741-8789-ed1fe0785dc4]
#     regula: [FG_R00335]
#     terrascan: [AC_AZURE_0414]
package onus.azure.postgresql.connection_throttling

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"connection_throttling", "connection_throttle.enable"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "`connection_throttling` is off",
	}
}
