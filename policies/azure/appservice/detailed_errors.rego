# METADATA
# title: Errors of web apps are kept in detail
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   kind: azure.appservice.web-app
#   class: logging
#   severity: low
#   attributes: [detailed_errors]
#   profile: strict
#   help: "Set `detailed_error_messages = true` in `logs` (in the old resources `detailed_error_messages_enabled`)."
#   aliases:
#     checkov: [CKV_AZURE_65]
package onus.azure.appservice.detailed_errors

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.detailed_errors == false
	lack := {
		"resource": r.address,
		"attribute": "detailed_errors",
		"message": "details of errors are not kept",
	}
}
