# METADATA
# title: Aurora MySQL can be wound back
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html
# custom:
#   kind: aws.rds.cluster
#   class: backup-recovery
#   severity: low
#   attributes: [backtrack_window]
#   subject_attributes: [engine, engine_mode]
#   profile: strict
#   help: >-
#     Set `backtrack_window` to the seconds that a mistake may go unnoticed, for example
#     `86400` (`BacktrackWindow` in CloudFormation).
#   controls: {aws-fsbp: [RDS.14], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases: {checkov: [CKV_AWS_326], cfn-guard: [AURORA_MYSQL_BACKTRACKING_ENABLED]}
package onus.aws.rds.cluster_backtrack

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.cluster"]
	rds.aurora_mysql(r)
	r.engine_mode != "serverless"
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.backtrack_window == 0
	lack := {
		"resource": r.address,
		"attribute": "backtrack_window",
		"message": "a wrong statement can only be undone by a restore",
	}
}
