# METADATA
# title: Function apps take no passwords over Web Deploy
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable
# custom:
#   kind: azure.appservice.function-app
#   class: authentication
#   severity: low
#   attributes: [webdeploy_basic_authentication]
#   profile: strict
#   help: "Set `webdeploy_publish_basic_authentication_enabled = false`."
#   controls: {cis-azure-3.0: ["9.6"]}
package onus.azure.appservice.function_deploy_login

subject contains r.address if {
	some r in input.kinds["azure.appservice.function-app"]
	r.classic == false
	not r.type in {"azapi_resource", "azurerm_function_app_flex_consumption"}
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.webdeploy_basic_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "webdeploy_basic_authentication",
		"message": "a publishing password opens Web Deploy",
	}
}
