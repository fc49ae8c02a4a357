# METADATA
# title: Functions run in a network of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
# custom:
#   kind: aws.lambda.function
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [subnets]
#   help: Set `vpc_config` (`VpcConfig`).
#   controls: {aws-fsbp: [Lambda.3], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_AWS_117], cfn-guard: [LAMBDA_INSIDE_VPC], cfn-nag: [W89], terrascan: [AC_AWS_0486]}
package onus.aws.lambda.vpc

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	count(r.subnets) == 0
	lack := {
		"resource": r.address,
		"attribute": "subnets",
		"message": "the function runs outside of your networks",
	}
}
