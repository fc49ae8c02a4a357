# METADATA
# title: Aurora PostgreSQL writes down statements
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html
# custom:
#   kind: aws.rds.cluster
#   class: logging
#   severity: low
#   attributes: [logged_statements, slow_statements]
#   subject_attributes: [engine]
#   profile: strict
#   help: >-
#     Name a parameter group of your own that sets `log_statement` to `ddl` or more, and
#     `log_min_duration_statement` to the milliseconds that are too long.
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV2_AWS_27]}
package onus.aws.rds.cluster_query_logging

subject contains r.address if {
	some r in input.kinds["aws.rds.cluster"]
	r.engine == "aurora-postgresql"
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.logged_statements == "none"
	lack := {
		"resource": r.address,
		"attribute": "logged_statements",
		"message": "no statement is written to the log",
		"rests_on": ["logged_statements"],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.slow_statements == "-1"
	lack := {
		"resource": r.address,
		"attribute": "slow_statements",
		"message": "slow statements are not written to the log",
		"rests_on": ["slow_statements"],
	}
}
