# METADATA
# title: DMS tasks write a log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html
# custom:
#   kind: aws.dms.task
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: >-
#     Set `EnableLogging` in `Logging` of `replication_task_settings` to `true`
#     (`ReplicationTaskSettings`).
#   controls:
#     aws-fsbp: [DMS.7, DMS.8]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
package onus.aws.dms.task_logging

unmet contains lack if {
	some r in input.kinds["aws.dms.task"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "the task writes no log",
	}
}
