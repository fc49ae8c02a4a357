# METADATA
# title: PostgreSQL logs connections
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `log_connections` to `on`."
#   controls: {cis-azure-3.0: ["5.2.6"]}
#   aliases:
#     checkov: [CKV_AZURE_31]
#     trivy: [AZU-0019]
#     kics: [c640d783-10c5-4071-b6c1-23507300d333]
#     regula: [FG_R00318]
#     terrascan: [AC_AZURE_0413]
package onus.azure.postgresql.log_connections

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"log_connections"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "`log_connections` is off",
	}
}
