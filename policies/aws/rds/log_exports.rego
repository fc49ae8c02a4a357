# METADATA
# title: RDS sends its logs to CloudWatch
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html
# custom:
#   kind: aws.rds.instance
#   class: logging
#   severity: medium
#   attributes: [log_exports]
#   subject_attributes: [cluster]
#   help: >-
#     Name the logs of the engine in `enabled_cloudwatch_logs_exports`
#     (`EnableCloudwatchLogsExports`), for example `postgresql` and `upgrade`.
#   controls:
#     aws-fsbp: [RDS.9]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV_AWS_129]
#     kics: [8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56]
#     cfn-guard: [RDS_INSTANCE_LOGGING_ENABLED]
#     terrascan: [AC_AWS_0454]
package onus.aws.rds.log_exports

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	count(r.log_exports) == 0
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "no log leaves the instance",
	}
}
