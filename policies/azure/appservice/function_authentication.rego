# METADATA
# title: Function apps have logins checked by the platform
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-authentication-authorization
# custom:
#   kind: azure.appservice.function-app
#   class: authentication
#   severity: low
#   attributes: [authentication]
#   profile: strict
#   help: "Declare `auth_settings_v2` with `auth_enabled = true` (in the old resources `auth_settings` with `enabled = true`)."
#   controls: {cis-azure-3.0: ["9.2"]}
#   aliases:
#     checkov: [CKV_AZURE_56]
#     kics: [e65a0733-94a0-4826-82f4-df529f4c593f]
#     sonar: [S6380]
package onus.azure.appservice.function_authentication

subject contains r.address if {
	some r in input.kinds["azure.appservice.function-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.authentication == false
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "the platform checks no login",
	}
}
