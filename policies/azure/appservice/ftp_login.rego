# METADATA
# title: Web apps take no passwords over FTP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable
# custom:
#   kind: azure.appservice.web-app
#   class: authentication
#   severity: low
#   attributes: [ftp_basic_authentication]
#   profile: strict
#   help: "Set `ftp_publish_basic_authentication_enabled = false`."
#   controls: {cis-azure-3.0: ["9.6"]}
package onus.azure.appservice.ftp_login

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.classic == false
	not r.type in {"azapi_resource", "azurerm_function_app_flex_consumption"}
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.ftp_basic_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "ftp_basic_authentication",
		"message": "a publishing password opens FTP",
	}
}
