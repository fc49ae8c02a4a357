# METADATA
# title: Enhanced monitoring watches the host
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html
# custom:
#   kind: aws.rds.instance
#   class: monitoring
#   severity: low
#   attributes: [monitoring_interval]
#   profile: strict
#   help: >-
#     Set `monitoring_interval` to 60 or less and name a `monitoring_role_arn`
#     (`MonitoringInterval`, `MonitoringRoleArn`).
#   controls:
#     aws-fsbp: [RDS.6]
#     nist-800-53-r5: [SI-4]
#     pci-dss-4: ["10.4.1"]
#     csa-ccm-4: [LOG-03]
#   aliases: {checkov: [CKV_AWS_118], cfn-guard: [RDS_ENHANCED_MONITORING_ENABLED]}
package onus.aws.rds.enhanced_monitoring

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.monitoring_interval == 0
	lack := {
		"resource": r.address,
		"attribute": "monitoring_interval",
		"message": "the processes on the host are not watched",
	}
}
