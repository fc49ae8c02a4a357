# METADATA
# title: Function apps answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   kind: azure.appservice.function-app
#   class: encryption-in-transit
#   severity: high
#   attributes: [https_only]
#   help: "Set `https_only = true`."
#   controls: {cis-azure-3.0: ["9.1"]}
#   aliases:
#     checkov: [CKV_AZURE_70]
#     trivy: [AZU-0004]
package onus.azure.appservice.function_https_only

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.https_only == false
	lack := {
		"resource": r.address,
		"attribute": "https_only",
		"message": "plain HTTP is answered",
	}
}
