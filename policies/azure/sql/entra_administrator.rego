# METADATA
# title: SQL servers know Microsoft Entra ID
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview
# custom:
#   kind: azure.sql.server
#   class: authentication
#   severity: medium
#   attributes: [entra_admin]
#   help: "Declare `azuread_administrator`."
package onus.azure.sql.entra_administrator

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.entra_admin == false
	lack := {
		"resource": r.address,
		"attribute": "entra_admin",
		"message": "logins rest on SQL passwords alone",
	}
}
