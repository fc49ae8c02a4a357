# METADATA
# title: PostgreSQL logs how long statements take
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `log_duration` to `on`."
#   aliases:
#     kics: [16e0879a-c4ae-4ff8-a67d-a2eed5d67b8f]
#     regula: [FG_R00333]
#     terrascan: [AC_AZURE_0411]
package onus.azure.postgresql.log_duration

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"log_duration"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "`log_duration` is off",
	}
}
