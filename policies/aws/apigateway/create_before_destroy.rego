# METADATA
# title: Deployments and APIs are replaced before they are removed
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment
# custom:
#   kind: aws.apigateway.replaced
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [create_before_destroy]
#   help: "Add `lifecycle { create_before_destroy = true }`."
#   aliases: {checkov: [CKV_AWS_217, CKV_AWS_237]}
package onus.aws.apigateway.create_before_destroy

unmet contains lack if {
	some r in input.kinds["aws.apigateway.replaced"]
	r.create_before_destroy == false
	lack := {
		"resource": r.address,
		"attribute": "create_before_destroy",
		"message": "a change takes it away before its successor is there",
	}
}
