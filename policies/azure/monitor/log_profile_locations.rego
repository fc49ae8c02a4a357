# METADATA
# title: Activity logs hold all regions
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
# custom:
#   kind: azure.monitor.log-profile
#   class: logging
#   severity: low
#   attributes: [locations]
#   profile: strict
#   help: "List `global` and every region in `locations`."
#   aliases:
#     trivy: [AZU-0032]
#     regula: [FG_R00342]
package onus.azure.monitor.log_profile_locations

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.monitor.log-profile"]
	not "global" in {azure_net.word(location) | some location in r.locations}
	lack := {
		"resource": r.address,
		"attribute": "locations",
		"message": "services without a region are not recorded",
	}
}
