# METADATA
# title: A function can't use up the account's concurrency
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html
# custom:
#   kind: aws.lambda.function
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [reserved_concurrency]
#   help: Set `reserved_concurrent_executions` (`ReservedConcurrentExecutions`).
#   controls: {nist-800-53-r5: [SC-5]}
#   aliases: {checkov: [CKV_AWS_115], cfn-guard: [LAMBDA_CONCURRENCY_CHECK], cfn-nag: [W92]}
package onus.aws.lambda.reserved_concurrency

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.reserved_concurrency in {-1, null}
	lack := {
		"resource": r.address,
		"attribute": "reserved_concurrency",
		"message": "the function may use all of the account's concurrency",
	}
}
