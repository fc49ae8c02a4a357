# METADATA
# title: Function apps are not open to scripts of every site
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api
# custom:
#   kind: azure.appservice.function-app
#   class: hardening
#   severity: medium
#   attributes: [cors_origins]
#   help: "Name the sites in `allowed_origins` of `site_config` > `cors`."
#   aliases:
#     checkov: [CKV_AZURE_62]
package onus.azure.appservice.function_cors

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	"*" in r.cors_origins
	lack := {
		"resource": r.address,
		"attribute": "cors_origins",
		"message": "scripts of every site may read the answers",
	}
}
