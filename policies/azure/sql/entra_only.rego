# METADATA
# title: SQL servers accept no passwords
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication
# custom:
#   kind: azure.sql.server
#   class: authentication
#   severity: medium
#   attributes: [entra_only]
#   profile: strict
#   help: "Set `azuread_authentication_only = true` in `azuread_administrator`; the server then needs no `administrator_login`."
package onus.azure.sql.entra_only

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.entra_only == false
	lack := {
		"resource": r.address,
		"attribute": "entra_only",
		"message": "SQL logins with passwords are accepted",
	}
}
