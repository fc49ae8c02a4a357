# METADATA
# title: Requests are validated before they reach the backend
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html
# custom:
#   kind: aws.apigateway.method
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [request_validator]
#   help: "Set `request_validator_id` (`RequestValidatorId` in CloudFormation)."
#   aliases: {checkov: [CKV2_AWS_53]}
package onus.aws.apigateway.request_validation

unmet contains lack if {
	some r in input.kinds["aws.apigateway.method"]
	r.request_validator == ""
	lack := {
		"resource": r.address,
		"attribute": "request_validator",
		"message": "requests reach the backend unchecked",
	}
}
