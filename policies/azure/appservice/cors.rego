# METADATA
# title: Web apps are not open to scripts of every site
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api
# custom:
#   kind: azure.appservice.web-app
#   class: hardening
#   severity: medium
#   attributes: [cors_origins]
#   help: "Name the sites in `allowed_origins` of `site_config` > `cors`."
#   aliases:
#     checkov: [CKV_AZURE_57]
package onus.azure.appservice.cors

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	"*" in r.cors_origins
	lack := {
		"resource": r.address,
		"attribute": "cors_origins",
		"message": "scripts of every site may read the answers",
	}
}
