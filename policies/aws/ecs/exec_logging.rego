# METADATA
# title: Commands run in containers are logged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   kind: aws.ecs.cluster
#   class: logging
#   severity: medium
#   attributes: [exec_logging]
#   help: "Leave `logging` out, or set it to `OVERRIDE` with a log group."
#   controls: {nist-800-53-r5: [AU-2, AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_223]}
package onus.aws.ecs.exec_logging

unmet contains lack if {
	some r in input.kinds["aws.ecs.cluster"]
	r.exec_logging == "NONE"
	lack := {
		"resource": r.address,
		"attribute": "exec_logging",
		"message": "shells in containers leave no trace",
	}
}
