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
#   aliases:
#     checkov: [CKV_AWS_50]
#     kics: [8152e0cf-d2f0-47ad-96d5-d003a76eabd1, 9488c451-074e-4cd3-aee3-7db6104f542c, dc1ab429-1481-4540-9b1d-280e3f15f1f8]
#     trivy: [AWS-0066, AWS-0125]
#     terrascan: [AC_AWS_0163, AC_AWS_0485]
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
