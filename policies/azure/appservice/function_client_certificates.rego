# METADATA
# title: Function apps ask for client certificates
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
# custom:
#   kind: azure.appservice.function-app
#   class: authentication
#   severity: low
#   attributes: [client_certificates]
#   profile: strict
#   help: "Set `client_certificate_enabled = true` with `client_certificate_mode = \"Required\"` (in the old resources `client_cert_enabled`)."
#   aliases:
#     kics: [9bb3c639-5edf-458c-8ee5-30c17c7d671d]
#     sonar: [S6382]
package onus.azure.appservice.function_client_certificates

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.client_certificates == false
	lack := {
		"resource": r.address,
		"attribute": "client_certificates",
		"message": "callers need no certificate",
	}
}
