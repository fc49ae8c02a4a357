# METADATA
# title: Web apps speak HTTP/2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-common
# custom:
#   kind: azure.appservice.web-app
#   class: hardening
#   severity: low
#   attributes: [http2]
#   profile: strict
#   help: "Set `http2_enabled = true` in `site_config`."
#   controls: {cis-azure-3.0: ["9.10"]}
#   aliases:
#     checkov: [CKV_AZURE_18]
#     trivy: [AZU-0005]
#     kics: [525b53be-62ed-4244-b4df-41aecfcb4071]
package onus.azure.appservice.http2

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.http2 == false
	lack := {
		"resource": r.address,
		"attribute": "http2",
		"message": "only HTTP/1.1 is spoken",
	}
}
