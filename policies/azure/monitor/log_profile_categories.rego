# METADATA
# title: Activity logs hold writes, deletions and actions
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
# custom:
#   kind: azure.monitor.log-profile
#   class: logging
#   severity: medium
#   attributes: [categories]
#   help: "List `Action`, `Delete` and `Write` in `categories`."
#   aliases:
#     checkov: [CKV_AZURE_38]
#     trivy: [AZU-0033]
#     regula: [FG_R00341, FG_R00344]
package onus.azure.monitor.log_profile_categories

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.monitor.log-profile"]
	missing := {"write", "delete", "action"} - {azure_net.word(named) | some named in r.categories}
	count(missing) > 0
	lack := {
		"resource": r.address,
		"attribute": "categories",
		"message": sprintf("not recorded: %s", [concat(", ", sort(missing))]),
	}
}
