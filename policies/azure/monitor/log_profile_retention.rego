# METADATA
# title: Activity logs are kept for a year
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
# custom:
#   kind: azure.monitor.log-profile
#   class: logging
#   severity: medium
#   attributes: [retention, retention_days]
#   help: "Set `days = 365` in `retention_policy`, or `enabled = false` with `days = 0`, which keeps logs without end. Microsoft retires log profiles in September 2026: a diagnostic setting of the subscription takes their place."
#   aliases:
#     checkov: [CKV_AZURE_37]
#     trivy: [AZU-0031]
#     kics: [2b856bf9-8e8c-4005-875f-303a8cba3918]
#     regula: [FG_R00340]
package onus.azure.monitor.log_profile_retention

unmet contains lack if {
	some r in input.kinds["azure.monitor.log-profile"]
	_is_short(r)
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": "activity logs are kept for less than a year",
		"rests_on": ["retention", "retention_days"],
	}
}

_is_short(r) if {
	r.retention == true
	r.retention_days > 0
	r.retention_days < 365
}

# Enabled without a number.
_is_short(r) if {
	r.retention == true
	r.retention_days == 0
	r.retention_written == false
}

# A policy that is off keeps everything only when it says zero days.
_is_short(r) if {
	r.retention == false
	r.retention_days > 0
}

_is_short(r) if {
	r.retention == false
	r.retention_written == false
}
