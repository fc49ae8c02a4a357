# METADATA
# title: PostgreSQL servers know Microsoft Entra ID
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-azure-ad-authentication
# custom:
#   kind: azure.postgresql.server
#   class: authentication
#   severity: low
#   attributes: [entra_authentication]
#   profile: strict
#   help: "Set `active_directory_auth_enabled = true` in `authentication`."
package onus.azure.postgresql.entra_authentication

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	r.entra_authentication == false
	lack := {
		"resource": r.address,
		"attribute": "entra_authentication",
		"message": "logins rest on passwords alone",
	}
}
