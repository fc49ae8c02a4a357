# METADATA
# title: Events that fail are kept
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
# custom:
#   kind: aws.lambda.function
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [dead_letter, failure_destination]
#   help: Set `dead_letter_config` (`DeadLetterConfig`), or a destination for failures.
#   controls: {nist-800-53-r5: [SI-2, CP-10]}
#   aliases: {checkov: [CKV_AWS_116], kics: [c2eae442-d3ba-4cb1-84ca-1db4f80eae3d, cb2f612b-ed42-4ff5-9fb9-255c73d39a18], cfn-guard: [LAMBDA_DLQ_CHECK]}
package onus.aws.lambda.dead_letter_queue

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.dead_letter == false
	r.failure_destination == false
	lack := {
		"resource": r.address,
		"attribute": "dead_letter",
		"message": "events that fail are dropped",
	}
}
