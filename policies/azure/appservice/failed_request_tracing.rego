# METADATA
# title: Failed requests to web apps are traced
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   kind: azure.appservice.web-app
#   class: logging
#   severity: low
#   attributes: [failed_request_tracing]
#   profile: strict
#   help: "Set `failed_request_tracing = true` in `logs` (in the old resources `failed_request_tracing_enabled`)."
#   aliases:
#     checkov: [CKV_AZURE_66]
package onus.azure.appservice.failed_request_tracing

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.failed_request_tracing == false
	lack := {
		"resource": r.address,
		"attribute": "failed_request_tracing",
		"message": "failed requests are not traced",
	}
}
