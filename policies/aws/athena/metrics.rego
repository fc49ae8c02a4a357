# METADATA
# title: Athena workgroups publish metrics
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html
# custom:
#   kind: aws.athena.workgroup
#   class: monitoring
#   severity: low
#   attributes: [metrics]
#   profile: strict
#   help: >-
#     Set `publish_cloudwatch_metrics_enabled = true` (`PublishCloudWatchMetricsEnabled`).
#   controls:
#     aws-fsbp: [Athena.4]
#     nist-800-53-r5: [SI-4]
#     pci-dss-4: ["10.4.1"]
#     csa-ccm-4: [LOG-03]
package onus.aws.athena.metrics

unmet contains lack if {
	some r in input.kinds["aws.athena.workgroup"]
	r.metrics == false
	lack := {
		"resource": r.address,
		"attribute": "metrics",
		"message": "nobody sees how much is queried",
	}
}
