# METADATA
# title: Flow logs are kept for 90 days
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview
# custom:
#   kind: azure.network.flow-log
#   class: logging
#   severity: low
#   attributes: [retention, retention_days]
#   help: "Declare `retention_policy` with `enabled = true` and `days = 90` or more."
#   controls: {cis-azure-3.0: ["7.5"], cis-azure-4.0: ["8.5", "8.8"]}
#   aliases:
#     checkov: [CKV_AZURE_12]
#     trivy: [AZU-0049]
#     kics: [b90842e5-6779-44d4-9760-972f4c03ba1c]
#     regula: [FG_R00286]
#     terrascan: [AC_AZURE_0419]
package onus.azure.network.flow_log_retention

unmet contains lack if {
	some r in input.kinds["azure.network.flow-log"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": _attribute(r),
		"message": "flow logs are kept for less than 90 days",
		"rests_on": ["retention", "retention_days"],
	}
}

_lacks(r) if r.retention == false

_lacks(r) if {
	r.retention_days > 0
	r.retention_days < 90
}

_attribute(r) := "retention" if r.retention == false

_attribute(r) := "retention_days" if r.retention == true
