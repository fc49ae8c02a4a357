# METADATA
# title: Performance Insights watches the database
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html
# custom:
#   kind: aws.rds.instance
#   class: monitoring
#   severity: low
#   attributes: [performance_insights]
#   profile: strict
#   help: >-
#     Set `performance_insights_enabled = true` (`EnablePerformanceInsights` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [SI-4], pci-dss-4: ["10.4.1"], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_353], trivy: [AWS-0133]}
package onus.aws.rds.performance_insights

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.performance_insights == false
	lack := {
		"resource": r.address,
		"attribute": "performance_insights",
		"message": "nobody records what loads the database",
	}
}
