# METADATA
# title: Airflow publishes the log of its scheduler
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
# custom:
#   kind: aws.mwaa.environment
#   class: logging
#   severity: low
#   attributes: [scheduler_logs]
#   profile: strict
#   help: >-
#     Set `enabled = true` in `scheduler_logs` of `logging_configuration` (`SchedulerLogs` in
#     `LoggingConfiguration`).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_242]}
package onus.aws.mwaa.scheduler_logs

unmet contains lack if {
	some r in input.kinds["aws.mwaa.environment"]
	r.scheduler_logs == false
	lack := {
		"resource": r.address,
		"attribute": "scheduler_logs",
		"message": "the log of the scheduler is not published",
	}
}
