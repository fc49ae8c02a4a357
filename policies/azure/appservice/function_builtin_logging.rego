# METADATA
# title: Function apps log their runs
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-functions/functions-monitoring
# custom:
#   kind: azure.appservice.function-app
#   class: logging
#   severity: low
#   attributes: [builtin_logging]
#   profile: strict
#   help: "Leave `builtin_logging_enabled` (in the old resource `enable_builtin_logging`) out or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_159]
package onus.azure.appservice.function_builtin_logging

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.builtin_logging == false
	lack := {
		"resource": r.address,
		"attribute": "builtin_logging",
		"message": "runs leave no trace",
	}
}
