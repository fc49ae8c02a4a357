# METADATA
# title: Aurora MySQL exports its audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html
# custom:
#   kind: aws.rds.cluster
#   class: logging
#   severity: low
#   attributes: [log_exports]
#   subject_attributes: [engine]
#   profile: strict
#   help: "Add `audit` to `enabled_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`)."
#   controls:
#     aws-fsbp: [RDS.34]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases: {checkov: [CKV_AWS_325]}
package onus.aws.rds.cluster_audit_log

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.cluster"]
	rds.aurora_mysql(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	named := r.log_exports
	not "audit" in named
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "the audit log stays on the instances",
	}
}
