# METADATA
# title: Flow logs are switched on
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview
# custom:
#   kind: azure.network.flow-log
#   class: logging
#   severity: medium
#   attributes: [enabled]
#   help: "Set `enabled = true`."
#   aliases:
#     trivy: [AZU-0073]
#     kics: [7750fcca-dd03-4d38-b663-4b70289bcfd4]
#     terrascan: [AC_AZURE_0418]
package onus.azure.network.flow_log_enabled

unmet contains lack if {
	some r in input.kinds["azure.network.flow-log"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"message": "the flow log is declared and switched off",
	}
}
