# METADATA
# title: Web apps answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   kind: azure.appservice.web-app
#   class: encryption-in-transit
#   severity: high
#   attributes: [https_only]
#   help: "Set `https_only = true`."
#   controls: {cis-azure-3.0: ["9.1"]}
#   aliases:
#     checkov: [CKV_AZURE_14, CKV_AZURE_153]
#     trivy: [AZU-0072]
#     kics: [11e9a948-c6c3-4a0f-8dcf-b5cf1763cdbe]
#     regula: [FG_R00346]
package onus.azure.appservice.https_only

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.https_only == false
	lack := {
		"resource": r.address,
		"attribute": "https_only",
		"message": "plain HTTP is answered",
	}
}
