# METADATA
# title: Defender watches SQL on machines
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction
# custom:
#   kind: azure.monitor.defender-plan
#   class: monitoring
#   severity: low
#   attributes: [tier]
#   subject_attributes: [plan]
#   help: "Set `tier = \"Standard\"` for the resource type `SqlServerVirtualMachines`."
#   controls: {cis-azure-3.0: ["3.1.7.4"], cis-azure-4.0: ["9.1.7.4"]}
#   aliases:
#     checkov: [CKV_AZURE_79, CKV_AZURE_19]
#     trivy: [AZU-0045]
#     kics: [819d50fd-1cdf-45c3-9936-be408aaad93e]
#     terrascan: [AC_AZURE_0385]
package onus.azure.monitor.defender_sql_machines

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.monitor.defender-plan"]
	azure_net.word(r.plan) == "sqlservervirtualmachines"
}

unmet contains lack if {
	some r in input.kinds["azure.monitor.defender-plan"]
	azure_net.word(_tier(r)) != "standard"
	lack := {
		"resource": r.address,
		"attribute": "tier",
		"message": "the plan for SQL on machines is the free one",
	}
}

_tier(r) := r.tier if is_string(r.tier)
