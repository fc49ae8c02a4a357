# METADATA
# title: Permissions of functions name who calls
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
# custom:
#   kind: aws.lambda.permission
#   class: least-privilege
#   severity: medium
#   attributes: [principal, source]
#   help: Name the service in `principal` beside its `source_arn`.
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases:
#     checkov: [CKV_AWS_301]
#     kics: [e08ed7eb-f3ef-494d-9d22-2e3db756a347, 1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7]
#     cfn-guard: [LAMBDA_NO_WILDCARD_PRINCIPALS]
#     cfn-nag: [F13]
#     config-lint: [LAMBDA_PERMISSION_WILDCARD_PRINCIPAL]
#     terrascan: [AC_AWS_0484]
package onus.aws.lambda.permission_principal

import data.onus.lib.join

unmet contains lack if {
	some r in input.kinds["aws.lambda.permission"]
	r.principal == "*"
	r.source == true
	r.organization in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "principal",
		"related": _function(r),
		"message": "the principal is `*`: the source alone keeps others out",
	}
}

_function(r) := [address | address := join.address(r.function)]
