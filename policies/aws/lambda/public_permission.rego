# METADATA
# title: Functions aren't open to everybody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
# custom:
#   kind: aws.lambda.permission
#   class: public-exposure
#   severity: critical
#   attributes: [principal, source]
#   help: Name the service or account in `principal`; tie `*` to the organization with `principal_org_id`.
#   controls: {aws-fsbp: [Lambda.1], nist-800-53-r5: [AC-3, SC-7]}
#   aliases:
#     checkov: [CKV_AWS_301]
#     kics:
#       - e08ed7eb-f3ef-494d-9d22-2e3db756a347
#       - 1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7
#       - 3ef8696c-e4ae-4872-92c7-520bb44dfe77
#       - 57b12981-3816-4c31-b190-a1e614361dd2
#       - ad9dabc7-7839-4bae-a957-aa9120013f39
#     ddkics: [1btsf2f9-af8c-4dfc-a0f1-a03adb70deb2]
#     cfn-guard: [LAMBDA_NO_WILDCARD_PRINCIPALS, LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED]
#     cfn-nag: [F13]
#     config-lint: [LAMBDA_PERMISSION_WILDCARD_PRINCIPAL]
#     regula: [FG_R00276]
#     terrascan: [AC_AWS_0484]
package onus.aws.lambda.public_permission

import data.onus.lib.join

unmet contains lack if {
	some r in input.kinds["aws.lambda.permission"]
	r.principal == "*"
	r.source == false
	not _signs(r)
	lack := {
		"resource": r.address,
		"attribute": "principal",
		"related": _function(r),
		"message": "everybody may do this with the function",
	}
}

# A function URL that asks for signed requests.
_signs(r) if r.url_authentication == "AWS_IAM"

_function(r) := [address | address := join.address(r.function)]
