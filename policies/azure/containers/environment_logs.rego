# METADATA
# title: Logs of container apps are kept
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-apps/log-options
# custom:
#   kind: azure.containers.environment
#   class: logging
#   severity: low
#   attributes: [logs_destination]
#   profile: strict
#   help: "Set `logs_destination` to `log-analytics` or `azure-monitor`."
package onus.azure.containers.environment_logs

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.containers.environment"]
	azure_net.word(r.logs_destination) in {"", "none"}
	lack := {
		"resource": r.address,
		"attribute": "logs_destination",
		"message": "logs are shown and not kept",
	}
}
