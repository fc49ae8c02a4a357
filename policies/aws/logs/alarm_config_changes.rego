# METADATA
# title: Changes of AWS Config raise an alarm
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
# custom:
#   kind: aws.logs.metric-filter
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [pattern, alarmed]
#   subject_attributes: [pattern]
#   help: "Add a metric filter for these events, and an alarm on its metric."
#   controls: {cis-aws-1.4: ["4.9"], cis-aws-3.0: ["4.9"], nist-800-53-r5: [AU-6, SI-4], pci-dss-4: ["10.4.1"], csa-ccm-4: [LOG-03]}
#   aliases: {trivy: [AWS-0155], kics: [5b8d7527-de8e-4114-b9dd-9d988f1f418f]}
package onus.aws.logs.alarm_config_changes

import data.onus.lib.trail

_needs := [
	"StopConfigurationRecorder", "DeleteDeliveryChannel", "PutDeliveryChannel",
	"PutConfigurationRecorder",
]

# Joined so, the filter counts what it shouldn't, or nothing.
_wrong := `eventSource\s*=\s*"?[a-z0-9.]+"?\s*\)?\s*\|\|`

subject contains address if {
	address := trail.judged(input.kinds["aws.logs.metric-filter"], _needs, _wrong)
}

unmet contains lack if {
	some filter in input.kinds["aws.logs.metric-filter"]
	filter.address == trail.judged(input.kinds["aws.logs.metric-filter"], _needs, _wrong)
	not trail.covers(filter.pattern, _needs, _wrong)
	lack := {
		"resource": filter.address,
		"attribute": "pattern",
		"rests_on": ["pattern"],
		"message": "no filter of the unit counts changes of AWS Config",
	}
}

unmet contains lack if {
	some filter in input.kinds["aws.logs.metric-filter"]
	filter.address == trail.judged(input.kinds["aws.logs.metric-filter"], _needs, _wrong)
	trail.covers(filter.pattern, _needs, _wrong)
	filter.alarmed == false
	lack := {
		"resource": filter.address,
		"attribute": "alarmed",
		"message": "no alarm watches the filter",
	}
}
