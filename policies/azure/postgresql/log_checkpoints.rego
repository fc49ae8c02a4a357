# METADATA
# title: PostgreSQL logs checkpoints
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging
# custom:
#   kind: azure.postgresql.configuration
#   class: logging
#   severity: low
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Set the parameter `log_checkpoints` to `on`."
#   controls: {cis-azure-3.0: ["5.2.2"]}
#   aliases:
#     checkov: [CKV_AZURE_30]
#     trivy: [AZU-0024]
#     kics: [3790d386-be81-4dcf-9850-eaa7df6c10d9]
#     regula: [FG_R00317]
#     terrascan: [AC_AZURE_0409]
package onus.azure.postgresql.log_checkpoints

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.name) in {"log_checkpoints"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "`log_checkpoints` is off",
	}
}
