# METADATA
# title: Requests to web apps are logged
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   kind: azure.appservice.web-app
#   class: logging
#   severity: low
#   attributes: [http_logs]
#   profile: strict
#   help: "Declare `http_logs` in `logs`, with a file system or a storage account."
#   controls: {cis-azure-3.0: ["6.1.6"]}
#   aliases:
#     checkov: [CKV_AZURE_63]
package onus.azure.appservice.http_logs

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.http_logs == false
	lack := {
		"resource": r.address,
		"attribute": "http_logs",
		"message": "requests leave no trace",
	}
}
