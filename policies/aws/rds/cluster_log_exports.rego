# METADATA
# title: Aurora sends its logs to CloudWatch
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.html
# custom:
#   kind: aws.rds.cluster
#   class: logging
#   severity: medium
#   attributes: [log_exports]
#   help: >-
#     Name the logs of the engine in `enabled_cloudwatch_logs_exports`
#     (`EnableCloudwatchLogsExports`), for example `audit` and `error`, or `postgresql`.
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_324]}
package onus.aws.rds.cluster_log_exports

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	count(r.log_exports) == 0
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "no log leaves the cluster",
	}
}
