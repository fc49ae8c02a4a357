# METADATA
# title: Web apps have logins checked by the platform
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-authentication-authorization
# custom:
#   kind: azure.appservice.web-app
#   class: authentication
#   severity: low
#   attributes: [authentication]
#   profile: strict
#   help: "Declare `auth_settings_v2` with `auth_enabled = true` (in the old resources `auth_settings` with `enabled = true`)."
#   controls: {cis-azure-3.0: ["9.2"]}
#   aliases:
#     checkov: [CKV_AZURE_13]
#     trivy: [AZU-0003]
#     kics: [c7fc1481-2899-4490-bbd8-544a3a61a2f3]
#     regula: [FG_R00345]
#     sonar: [S6380]
package onus.azure.appservice.authentication

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.authentication == false
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "the platform checks no login",
	}
}
