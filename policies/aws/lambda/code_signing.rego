# METADATA
# title: Only signed code runs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
# custom:
#   kind: aws.lambda.function
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [code_signing]
#   help: Set `code_signing_config_arn` (`CodeSigningConfigArn`).
#   controls: {nist-800-53-r5: [CM-14, SI-7]}
#   aliases: {checkov: [CKV_AWS_272]}
package onus.aws.lambda.code_signing

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.code_signing in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "code_signing",
		"message": "code runs whoever made it",
	}
}
