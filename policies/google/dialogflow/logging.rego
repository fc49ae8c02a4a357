# METADATA
# title: Agents write their conversations to the log
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dialogflow/cx/docs/concept/agent-settings
# custom:
#   kind: google.dialogflow.agent
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: "Set `enable_logging = true`, or `advanced_settings.logging_settings.enable_stackdriver_logging` for CX agents."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV2_GCP_29, CKV2_GCP_30, CKV2_GCP_31]}
package onus.google.dialogflow.logging

unmet contains lack if {
	some r in input.kinds["google.dialogflow.agent"]
	not r.logging == true
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "conversations leave no trace",
	}
}
