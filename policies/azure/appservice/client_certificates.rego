# METADATA
# title: Web apps ask for client certificates
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
# custom:
#   kind: azure.appservice.web-app
#   class: authentication
#   severity: low
#   attributes: [client_certificates]
#   profile: strict
#   help: "Set `client_certificate_enabled = true` with `client_certificate_mode = \"Required\"` (in the old resources `client_cert_enabled`)."
#   aliases:
#     checkov: [CKV_AZURE_17]
#     trivy: [AZU-0001]
#     kics: [a81573f9-3691-4d83-88a0-7d4af63e17a3]
#     regula: [FG_R00348]
#     sonar: [S6382]
package onus.azure.appservice.client_certificates

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.client_certificates == false
	lack := {
		"resource": r.address,
		"attribute": "client_certificates",
		"message": "callers need no certificate",
	}
}
