# METADATA
# title: Logs of AKS leave the cluster
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable
# custom:
#   kind: azure.aks.cluster
#   class: logging
#   severity: medium
#   attributes: [monitoring, monitoring_addon]
#   help: "Declare `oms_agent` with a `log_analytics_workspace_id` (before azurerm 3: `addon_profile` > `oms_agent`), or `monitor_metrics`."
#   aliases:
#     checkov: [CKV_AZURE_4]
#     trivy: [AZU-0040]
#     avm: [AVM_SEC_4/AKSLoggingEnabled, AVM_SEC_4/AKSLoggingEnabled.azapi]
package onus.azure.aks.monitoring

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.monitoring == false
	r.monitoring_addon == false
	lack := {
		"resource": r.address,
		"attribute": "monitoring",
		"message": "logs stay on the nodes",
		"rests_on": ["monitoring", "monitoring_addon"],
	}
}
