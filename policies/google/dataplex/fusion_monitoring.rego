# METADATA
# title: Data Fusion writes its metrics
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/concepts/monitoring
# custom:
#   kind: google.dataplex.fusion
#   class: monitoring
#   severity: low
#   attributes: [monitoring]
#   profile: strict
#   help: "Set `enable_stackdriver_monitoring = true`."
#   controls: {nist-800-53-r5: [SI-4]}
#   aliases: {checkov: [CKV_GCP_105]}
package onus.google.dataplex.fusion_monitoring

unmet contains lack if {
	some r in input.kinds["google.dataplex.fusion"]
	not r.monitoring == true
	lack := {
		"resource": r.address,
		"attribute": "monitoring",
		"message": "nobody is told when pipelines fail",
	}
}
