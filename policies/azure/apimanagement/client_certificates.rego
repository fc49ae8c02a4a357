# METADATA
# title: API management asks for client certificates
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-howto-mutual-certificates-for-clients
# custom:
#   kind: azure.apimanagement.service
#   class: authentication
#   severity: low
#   attributes: [client_certificates]
#   profile: strict
#   help: "Set `client_certificate_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_152]
#     sonar: [S6382]
package onus.azure.apimanagement.client_certificates

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	r.client_certificates == false
	lack := {
		"resource": r.address,
		"attribute": "client_certificates",
		"message": "callers need no certificate",
	}
}
