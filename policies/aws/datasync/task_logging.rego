# METADATA
# title: DataSync tasks write a log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/monitor-datasync.html
# custom:
#   kind: aws.datasync.task
#   class: logging
#   severity: low
#   attributes: [log_level]
#   profile: strict
#   help: >-
#     Set `log_level` in `options` to `BASIC` or `TRANSFER` and name a log group (`Options:
#     {LogLevel: ...}`).
#   controls:
#     aws-fsbp: [DataSync.1]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
package onus.aws.datasync.task_logging

unmet contains lack if {
	some r in input.kinds["aws.datasync.task"]
	r.log_level == "OFF"
	lack := {
		"resource": r.address,
		"attribute": "log_level",
		"message": "the task writes no log",
	}
}
