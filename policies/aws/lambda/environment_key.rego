# METADATA
# title: Environments are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
# custom:
#   kind: aws.lambda.function
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   subject_attributes: [variables]
#   help: Set `kms_key_arn` (`KmsKeyArn`).
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)]}
#   aliases: {checkov: [CKV_AWS_173], kics: [a7f8ac28-eed1-483d-87c8-4c325f022572], config-lint: [LAMBDA_FUNCTION_ENCRYPTION], terrascan: [AC_AWS_0483]}
package onus.aws.lambda.environment_key

subject contains r.address if {
	some r in input.kinds["aws.lambda.function"]
	r.variables > 0
}

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.kms_key in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the environment is encrypted with AWS' key: everybody who may read the function reads it",
	}
}
