# METADATA
# title: Data Fusion writes its logs
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/view-logs
# custom:
#   kind: google.dataplex.fusion
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: "Set `enable_stackdriver_logging = true`."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_104]}
package onus.google.dataplex.fusion_logging

unmet contains lack if {
	some r in input.kinds["google.dataplex.fusion"]
	not r.logging == true
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "pipelines leave no trace in Cloud Logging",
	}
}
