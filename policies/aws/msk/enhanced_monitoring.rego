# METADATA
# title: MSK reports metrics of topics
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html
# custom:
#   kind: aws.msk.cluster
#   class: monitoring
#   severity: low
#   attributes: [monitoring]
#   profile: strict
#   help: >-
#     Set `enhanced_monitoring` to `PER_TOPIC_PER_BROKER` or finer (`EnhancedMonitoring` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [MSK.2]
#     nist-800-53-r5: [SI-4]
#     pci-dss-4: ["10.4.1"]
#     csa-ccm-4: [LOG-03]
package onus.aws.msk.enhanced_monitoring

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.monitoring in {"DEFAULT", "PER_BROKER"}
	lack := {
		"resource": r.address,
		"attribute": "monitoring",
		"message": "metrics of single topics are not reported",
	}
}
