# METADATA
# title: State machines log their executions
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
# custom:
#   kind: aws.stepfunctions.state-machine
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [log_level]
#   help: "Set `level` in `logging_configuration` to `ERROR` or more."
#   controls: {aws-fsbp: [StepFunctions.1], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_285], trivy: [AWS-0119]}
package onus.aws.stepfunctions.logging

unmet contains lack if {
	some r in input.kinds["aws.stepfunctions.state-machine"]
	log_level := r.log_level
	not log_level in {"ALL", "ERROR", "FATAL"}
	lack := {
		"resource": r.address,
		"attribute": "log_level",
		"message": "executions leave no log",
	}
}
