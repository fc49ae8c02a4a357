# METADATA
# title: State machines are traced with X-Ray
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
# custom:
#   kind: aws.stepfunctions.state-machine
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [tracing]
#   help: "Set `enabled = true` in `tracing_configuration`."
#   controls: {nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_284], trivy: [AWS-0117]}
package onus.aws.stepfunctions.tracing

unmet contains lack if {
	some r in input.kinds["aws.stepfunctions.state-machine"]
	r.tracing == false
	lack := {
		"resource": r.address,
		"attribute": "tracing",
		"message": "executions are not traced",
	}
}
