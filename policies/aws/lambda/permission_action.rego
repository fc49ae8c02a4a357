# METADATA
# title: Permissions of functions allow invoking only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
# custom:
#   kind: aws.lambda.permission
#   class: least-privilege
#   severity: medium
#   attributes: [action]
#   help: "Set `action = \"lambda:InvokeFunction\"`."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases:
#     kics: [75ec6890-83af-4bf1-9f16-e83726df0bd0, 9b83114b-b2a1-4534-990d-06da015e47aa, ad9dabc7-7839-4bae-a957-aa9120013f39]
#     cfn-guard: [LAMBDA_PERMISSION_INVOKE_FUNCTION_ACTION]
#     cfn-nag: [W24]
#     config-lint: [LAMBDA_PERMISSION_INVOKE_ACTION]
package onus.aws.lambda.permission_action

unmet contains lack if {
	some r in input.kinds["aws.lambda.permission"]
	is_string(r.action)
	not lower(r.action) in {"lambda:invokefunction", "lambda:invokefunctionurl", "lambda:invokeasync"}
	lack := {
		"resource": r.address,
		"attribute": "action",
		"message": sprintf("the permission allows `%s`", [r.action]),
	}
}
