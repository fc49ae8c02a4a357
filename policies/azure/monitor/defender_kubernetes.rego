# METADATA
# title: Defender watches Kubernetes
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction
# custom:
#   kind: azure.monitor.defender-plan
#   class: monitoring
#   severity: low
#   attributes: [tier]
#   subject_attributes: [plan]
#   help: "Set `tier = \"Standard\"` for the resource type `KubernetesService`."
#   controls: {cis-azure-3.0: ["3.1.4.1"], cis-azure-4.0: ["9.1.4.1"]}
#   aliases:
#     checkov: [CKV_AZURE_85, CKV_AZURE_19]
#     trivy: [AZU-0045]
#     kics: [819d50fd-1cdf-45c3-9936-be408aaad93e]
#     terrascan: [AC_AZURE_0385]
#     avm: [AVM_SEC_85/AzureDefenderOnKubernetes, AVM_SEC_85/AzureDefenderOnKubernetes.azapi]
package onus.azure.monitor.defender_kubernetes

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.monitor.defender-plan"]
	azure_net.word(r.plan) == "kubernetesservice"
}

unmet contains lack if {
	some r in input.kinds["azure.monitor.defender-plan"]
	azure_net.word(_tier(r)) != "standard"
	lack := {
		"resource": r.address,
		"attribute": "tier",
		"message": "the plan for Kubernetes is the free one",
	}
}

_tier(r) := r.tier if is_string(r.tier)
