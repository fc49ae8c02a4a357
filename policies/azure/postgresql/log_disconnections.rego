# METADATA
# title: PostgreSQL logs disconnections
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `log_disconnections` to `on`."
#   controls: {cis-azure-3.0: ["5.2.7"]}
#   aliases:
#     kics: [07f7134f-9f37-476e-8664-670c218e4702]
#     regula: [FG_R00331]
#     terrascan: [AC_AZURE_0412]
package onus.azure.postgresql.log_disconnections

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"log_disconnections"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "`log_disconnections` is off",
	}
}
