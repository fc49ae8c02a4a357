# METADATA
# title: Functions are traced
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
# custom:
#   kind: aws.lambda.function
#   class: monitoring
#   severity: low
#   attributes: [tracing]
#   profile: strict
#   help: "Set the mode of `tracing_config` to `Active`."
#   aliases: {checkov: [CKV_AWS_50], trivy: [AWS-0066]}
package onus.aws.lambda.tracing

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.tracing != "Active"
	lack := {
		"resource": r.address,
		"attribute": "tracing",
		"message": "calls are not traced",
	}
}
